import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/engine/protocol/figures.ts';
import { MEASURES, type MeasureId } from '../../../../src/measures/catalog.ts';
import { measureMatrix } from '../../../../src/measures/matrix.ts';
import { hasMeasureSeries } from '../../../../src/state/map/has-measure-series.ts';
import { addsUp, measureSeries } from '../../../../src/state/map/measure-series.ts';
import { areaOf } from '../../../../src/tables/area-view.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';
import { expecting } from '../../../fixtures/projection-builder.ts';

const cell = (pupils: number, vestigingen: number) => ({ pupils, vestigingen });
const { counts } = expecting(
  countsWith(
    {
      GM0001: [cell(200, 2), { ...cell(180, 2), complete: false }, cell(150, 1), 140],
      GM0002: [cell(100, 1), cell(0, 0), cell(0, 0), 0],
      NL: [cell(3000, 10), cell(2900, 10), cell(2800, 9), 2700],
    },
    { first: 2015 },
  ),
  1,
);

const answerOf = (measure: MeasureId): Answer => ({
  question: {
    sector: 'po',
    counted: 'school',
    soorten: ['bo'],
    measure,
    base: 2015,
    classes: 'kwantielen',
    thresholds: null,
    sets: [],
  },
  counts,
  projection: null,
  whole: null,
  matrix: measureMatrix(counts, MEASURES[measure], 2015),
  bounds: null,
  other: null,
  breaks: [],
  userFiles: [],
});

describe('measureSeries', () => {
  it('has the values of the measure in the counted years, and none of the projected years', () => {
    const series = measureSeries(answerOf('schoolgrootte'));
    expect(series.years).toEqual([2015, 2016, 2017]);
    expect([...areaOf(series, 'NL').pupils]).toEqual([300, 290, 2800 / 9]);
  });

  it('states a year without a value, and one without a school, from one with a value', () => {
    const series = measureSeries(answerOf('schoolgrootte'));
    const statuses = (code: string) =>
      [2015, 2016, 2017].map((year) => areaOf(series, code).status(year));
    expect(statuses('GM0001')).toEqual(['observed', 'missing', 'observed']);
    expect(statuses('GM0002')).toEqual(['observed', 'noSchool', 'noSchool']);
  });

  it('is rescaled for the country only where values add up', () => {
    expect([addsUp('vestigingen'), addsUp('schoolgrootte'), addsUp('aandeel')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('hasMeasureSeries', () => {
  it('holds for a measure with a course of its own, not for one that follows from the pupils', () => {
    expect(hasMeasureSeries(answerOf('vestigingen'), ['GM0001'])).toBe(true);
    expect(hasMeasureSeries(answerOf('schoolgrootte'), [])).toBe(true);
    expect(hasMeasureSeries(answerOf('verandering'), ['GM0001'])).toBe(false);
    expect(hasMeasureSeries(answerOf('leerlingen'), ['GM0001'])).toBe(false);
  });

  it('does not hold where no area of the chart has two values', () => {
    expect(hasMeasureSeries(answerOf('schoolgrootte'), ['GM0002'])).toBe(false);
    expect(hasMeasureSeries(answerOf('schoolgrootte'), ['GM0002', 'GM0001'])).toBe(true);
    expect(hasMeasureSeries(answerOf('schoolgrootte'), ['GM9999'])).toBe(false);
  });
});
