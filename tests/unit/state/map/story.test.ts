import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../../src/engine/protocol/figures.ts';
import { MEASURES, type MeasureId } from '../../../../src/measures/catalog.ts';
import { measureMatrix } from '../../../../src/measures/matrix.ts';
import { gemeentenAsPeers, regionsAsPeers } from '../../../../src/state/map/peers.ts';
import { storyOf } from '../../../../src/state/map/story.ts';
import { countsWith, type Figure } from '../../../fixtures/counts-builder.ts';
import { expecting } from '../../../fixtures/projection-builder.ts';

function answerWith(areas: Record<string, Figure[]>, measure: MeasureId = 'verandering'): Answer {
  const counts = countsWith(areas);
  const question: Question = {
    sector: 'po',
    soorten: ['bo'],
    measure,
    base: 2015,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: [],
  };
  return {
    question,
    counts,
    matrix: measureMatrix(counts, MEASURES[measure], 2015),
    bounds: null,
    breaks: [],
    userFiles: [],
    projection: null,
    other: null,
    whole: null,
  };
}

const of = (answer: Answer, code: string, year: number) =>
  storyOf(
    answer,
    { code, place: code === 'NL' ? null : code, year },
    gemeentenAsPeers(answer, year),
  );

const counts = ({ counts: { codes, gemeenten } }: Answer) => codes.slice(0, gemeenten);

describe('the story of an area', () => {
  const answer = answerWith({ GM0001: [200, 150], GM0002: [100, 90], GM0003: [100, 130] });

  it('has the change of the area and of the country, and the rank of its fall', () => {
    const story = of(answer, 'GM0002', 2016);
    expect(story).toMatchObject({
      from: 100,
      to: 90,
      percent: -10,
      rank: 2,
      ranked: 3,
      falling: 2,
    });
    expect(story.countryPercent).toBeCloseTo(-7.5);
  });
  it('gives gemeenten with the same rise the same rank, counted from the largest rise', () => {
    const tied = answerWith(
      { GM0001: [10, 90], GM0002: [10, 30], GM0003: [20, 40], GM0004: [30, 35], GM0005: [30, 20] },
      'verschil',
    );
    const ranks = counts(tied).map((code) => of(tied, code, 2016).rank);
    expect(ranks).toEqual([1, 2, 2, 4, 1]);
    expect(of(tied, 'GM0002', 2016).rankedBy).toBe('leerlingen');
  });
  it('has the rank of a region among the regions of its division', () => {
    const peers = regionsAsPeers(answer, 2016, { division: 'provincie', codes: ['GM0002', 'GM0003'] }); // prettier-ignore
    const story = storyOf(answer, { code: 'GM0002', place: 'Oost', year: 2016 }, peers);
    expect(story).toMatchObject({ rank: 1, ranked: 2, falling: 1, division: 'provincie' });
  });
  it('has no rank without peers', () => {
    const story = storyOf(answer, { code: 'GM0002', place: 'GM0002', year: 2016 }, null);
    expect(story).toMatchObject({ rank: null, ranked: 0, division: null, percent: -10 });
  });
  it('has no rank where nothing changed', () => {
    const still = answerWith({ GM0001: [100, 100], GM0002: [100, 90] });
    expect(of(still, 'GM0001', 2016)).toMatchObject({ rank: null, percent: 0 });
  });
  it('has no rank for the country', () => {
    expect(of(answer, 'NL', 2016)).toMatchObject({ place: null, rank: null, from: 400, to: 370 });
  });
  it('compares the earlier year with the later one, also if the year on the map is before the base year', () => {
    const rising = countsWith({ GM0001: [100, 150], GM0002: [100, 90] });
    const question = { ...answer.question, base: 2016 };
    const matrix = measureMatrix(rising, MEASURES.verandering, 2016);
    const story = of({ ...answer, question, counts: rising, matrix }, 'GM0001', 2015);
    expect(story).toMatchObject({
      firstYear: 2015,
      lastYear: 2016,
      from: 100,
      to: 150,
      percent: 50,
    });
    expect(story).toMatchObject({ rank: 1, falling: 1 });
  });
  it('knows in which of its years there is no school, which is no gap in the figures', () => {
    const none = { pupils: 0, vestigingen: 0 };
    const some = answerWith(
      { GM0001: [none, none], GM0002: [80, none], GM0003: [100, 90] },
      'verschil',
    );
    expect(of(some, 'GM0001', 2016)).toMatchObject({
      gap: null,
      percent: null,
      rank: null,
      ranked: 2,
      noSchool: { from: true, to: true, now: true },
    });
    expect(of(some, 'GM0002', 2016)).toMatchObject({
      percent: -100,
      rank: 1,
      noSchool: { from: false, to: true, now: true },
    });
  });
  it('has the year that is missing or incomplete instead of a change', () => {
    const gaps = answerWith({ GM0001: [100, NaN, { pupils: 10, complete: false }] });
    expect(of(gaps, 'GM0001', 2016)).toMatchObject({
      to: null,
      gap: { year: 2016, kind: 'missing' },
    });
    expect(of(gaps, 'GM0001', 2017)).toMatchObject({
      to: null,
      percent: null,
      gap: { year: 2017, kind: 'incomplete' },
    });
  });
  it('has the peak and its year where the measure is the change since the peak', () => {
    const peaked = answerWith({ GM0001: [100, 200, 150] }, 'piek');
    expect(of(peaked, 'GM0001', 2017).extra).toEqual({
      measure: 'piek',
      percent: -25,
      peakYear: 2016,
      peak: 200,
      since: null,
    });
  });
  it('has the share of the sector, in the area and in the country, where all its pupils are known', () => {
    const counted = answerWith({ GM0001: [30, 30], GM0002: [50, 50] }, 'leerlingen');
    const whole = { ...countsWith({ GM0001: [500, 500], GM0002: [1100, 1100] }), soorten: ['bo', 'sbo'] as const }; // prettier-ignore
    const extraOf = (code: string) => of({ ...counted, whole }, code, 2015).extra;
    // 30 of 500, and 80 of 1600.
    expect(extraOf('GM0001')).toEqual({ measure: 'aandeel', percent: 6, countryPercent: 5, whole: ['bo', 'sbo'] }); // prettier-ignore
    expect(extraOf('NL')).toMatchObject({ percent: 5, countryPercent: null });
    expect(of(counted, 'GM0001', 2016).extra).toBeNull();
  });
  it('has the number of tests of an expected range, and does not limit it to its direction without a useful horizon', () => {
    const { counts, projection } = expecting(
      countsWith({ GM0001: [200, 190, 180, 170], NL: [200, 190, 180, 170] }),
      2,
    );
    const backtest = {
      cameOut: [[], [90, 80]],
      regions: [],
      country: [100, 50],
      tests: [6, 2],
      usefulHorizon: [],
    };
    const known = answerWith({ GM0001: [200, 190, 180, 170] });
    const answer = { ...known, counts, projection: projection && { ...projection, backtest } };
    expect(of(answer, 'GM0001', 2017).expected).toMatchObject({
      cameOut: { of: 'gemeenten', percent: 90, periods: 6 },
      testedYears: null,
      isDirectionOnly: false,
    });
    expect(of(answer, 'NL', 2018).expected).toMatchObject({
      cameOut: { of: 'land', percent: 50, periods: 1 },
      testedYears: null,
    });
    // The second year ahead lies between two that were tested.
    const gap = { ...backtest, tests: [1, 0, 1] };
    const between = { ...answer, projection: projection && { ...projection, backtest: gap } };
    expect(of(between, 'GM0001', 2018).expected?.testedYears).toEqual([1, 3]);
    expect(of(between, 'GM0001', 2017).expected?.testedYears).toBeNull();
  });
});
