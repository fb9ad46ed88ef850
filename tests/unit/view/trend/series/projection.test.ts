import { describe, expect, it } from 'vitest';
import { nl } from '../../../../../src/text/nl.ts';
import { coursesOf } from '../../../../../src/view/trend/reading/course.ts';
import { fannedAmong } from '../../../../../src/view/trend/layout/fanned.ts';
import { notesOf } from '../../../../../src/view/trend/reading/notes.ts';
import {
  bandHint,
  projectionNotes,
} from '../../../../../src/view/trend/reading/projection-notes.ts';
import { bandWords, readingsOf, spoken } from '../../../../../src/view/trend/reading/readout.ts';
import { expectedRun } from '../../../../../src/view/trend/layout/runs.ts';
import { plotted, trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith } from '../../../../fixtures/counts-builder.ts';
import { expecting } from '../../../../fixtures/projection-builder.ts';

const FIRST = 2014;
const ahead = 12;
const course = (pupils: number) => [pupils, pupils, ...Array<number>(ahead).fill(pupils - 0.4)];

function trendWith(special: Parameters<typeof expecting>[2] = {}, areas = ['GM0001', 'GM0002']) {
  const figures = { GM0001: course(1700), GM0002: course(40), NL: course(90_000) };
  const { counts, projection } = expecting(countsWith(figures, { first: FIRST }), ahead, special);
  return trendOf(counts, { areas, base: FIRST, scale: 'aantal', provisional: [2015] }, projection);
}

const same = (code: string) => code;

describe('a projected year', () => {
  const [area] = trendWith().series;
  const point = area?.points.find(({ year }) => year === 2020);

  it('is distinguished from a counted one and stands on the same scale', () => {
    expect(point).toMatchObject({ state: 'projected', pupils: 1699.6, provisional: false });
    expect(area && point && plotted(area, point)).toBe(1699.6);
    expect(point?.index).toBeCloseTo(99.98, 2);
  });

  it('has both intervals', () => {
    expect(point?.band).not.toBeNull();
    expect(point?.band && bandWords(point.band, nl)).toEqual({
      p80: '1.530–1.870',
      p95: '1.445–1.955',
    });
  });

  it('is read as a whole number of pupils, and spoken with its intervals', () => {
    const [reading] = readingsOf(trendWith(), 2020, nl, same);
    expect(reading).toMatchObject({ count: '1.700', note: '' });
    expect(reading && spoken(reading, nl, `sinds ${FIRST}`)).toBe(
      'GM0001: 1.700 leerlingen, 80\u202f%: 1.530 tot 1.870, 95\u202f%: 1.445 tot 1.955, ' +
        'index 100,0, 0,0\u202f% sinds 2014',
    );
  });

  it.each([
    ['unknown-now', /niet volledig bekend/],
    ['no-pupils', /geen school met leerlingen/],
    ['too-short', /te weinig jaren/],
  ] as const)('says why there is no projection: %s', (reason, words) => {
    const [, reading] = readingsOf(trendWith({ reasons: { GM0002: reason } }), 2020, nl, same);
    expect(reading).toMatchObject({ count: '', band: null, index: '–' });
    expect(reading?.note).toMatch(words);
  });
});

describe('the line of what is expected', () => {
  it('leaves from the last count', () => {
    const years = expectedRun(trendWith().series[0]?.points ?? []).map(({ year }) => year);
    expect(years).toHaveLength(ahead + 1);
    expect(years[0]).toBe(2015);
  });

  it('is not there where nothing is expected', () => {
    const trend = trendWith({ reasons: { GM0001: 'no-pupils' } });
    expect(expectedRun(trend.series[0]?.points ?? [])).toEqual([]);
  });

  it('is reported in the summary', () => {
    const [own, none] = coursesOf(trendWith({ reasons: { GM0002: 'too-short' } }), same, null);
    expect(own).toMatchObject({ last: { year: 2015 }, expected: { year: 2027 } });
    expect(none).toMatchObject({ expected: null });
  });

  it('is distinguished from a break in the counting on, and of an area with nothing after it from its beginning', () => {
    const first = (brokenIn: number) => coursesOf(trendWith(), same, brokenIn)[0]?.first.year;
    expect(first(2014)).toBe(2014);
    expect(first(2050)).toBe(coursesOf(trendWith(), same, null)[0]?.first.year);
  });
});

describe('the notes on what is expected', () => {
  const notesFor = (special: Parameters<typeof expecting>[2] = {}, areas?: string[]) => {
    const trend = trendWith(special, areas);
    const fanned = fannedAmong(trend.series, null);
    const asked = { fanned, problem: special.problem ?? null };
    return projectionNotes(trend, asked, nl, same).join(' ');
  };

  it('explain the fan of one area, and of areas beside each other', () => {
    expect(notesFor({}, ['GM0001'])).toMatch(/80\u202f% \(donker\) en 95\u202f% \(licht\)/);
    expect(notesFor()).toMatch(/80\u202f% van de uitkomsten ligt/);
  });

  it('point to the table where its fans leave bounds out, and not where nothing is left out', () => {
    const hint = (areas?: string[]) => bandHint(fannedAmong(trendWith({}, areas).series, null), nl);
    expect(hint()).toMatch(/95\u202f% .* staat in de tabel bij de grafiek/);
    expect(hint(['GM0001'])).toBeNull();
  });

  it('say from when on it is fainter, and how often that was tested', () => {
    expect(notesFor()).toContain('Na 2025 lichter');
    expect(notesFor()).toContain('2 keer');
  });

  it('say from when on it was never tested', () => {
    expect(notesFor()).not.toContain('niet getoetst');
    const short = notesFor({ testedAhead: 2 });
    expect(short).toContain('Na 2017 lichter: niet getoetst');
    expect(short.match(/lichter/g)).toHaveLength(1);
  });

  it('name the areas without a projection, by reason', () => {
    expect(notesFor({ reasons: { GM0002: 'no-pupils' } })).toContain('GM0002: geen projectie');
  });

  it('say that births were not used', () => {
    expect(notesFor({ problem: 'births-missing' })).toContain('Zonder geboortecijfers');
  });

  it('are none without a projection, and years to come are no gap', () => {
    const counts = countsWith({ NL: course(100) }, { first: FIRST });
    const asked = { areas: [], base: FIRST, scale: 'aantal', provisional: [] } as const;
    const plain = trendOf(counts, asked);
    const fanned = fannedAmong(plain.series, null);
    expect(projectionNotes(plain, { fanned, problem: null }, nl, same)).toEqual([]);
    const { counts: none, projection } = expecting(counts, ahead, {
      reasons: { NL: 'unknown-now' },
    });
    expect(notesOf(trendOf(none, asked, projection), asked, nl, same)).toEqual([]);
  });
});
