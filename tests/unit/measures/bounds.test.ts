import { describe, expect, test } from 'vitest';
import type { ExamType } from '../../../src/formats/exam-candidates.ts';
import { measureBounds } from '../../../src/measures/bounds.ts';
import { changeBounds } from '../../../src/measures/change.ts';
import { MEASURES, type MeasureId } from '../../../src/measures/catalog.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { examCounts } from '../../../src/tables/exam-counts.ts';

type Row = [type: ExamType, year: number, known: number, masked: number];

/** Known candidates and masked cells of one gemeente: 100 in 2018, 80 to 95 in 2019; of havo 50 in both years, 51 to 54 in 2019. */
const ROWS = (
  [
    ['vmbo-b', 2018, 100, 0],
    ['vmbo-b', 2019, 75, 5],
    ['havo', 2018, 50, 0],
    ['havo', 2019, 50, 1],
  ] as Row[]
).map(([type, year, known, masked]) => ({
  gemeente: 'GM0001',
  type,
  year,
  known,
  masked,
  sites: 1,
}));
const counts = examCounts(ROWS, ['GM0001'], ['vmbo-b'], null);
const whole = examCounts(ROWS, ['GM0001'], ['vmbo-b', 'havo'], null);

const boundsOf = (id: MeasureId, year: number, base = 2018) => {
  const { low, high } = measureBounds(counts, MEASURES[id], base, whole)!;
  const area = areaOf(counts, 'GM0001');
  return [area.cell(low, year), area.cell(high, year)];
};

describe('the bounds of a measure', () => {
  test('are those of the pupils, and of their change since a year without masked cells', () => {
    expect(boundsOf('leerlingen', 2019)).toEqual([80, 95]);
    expect(boundsOf('verschil', 2019)).toEqual([-20, -5]);
    expect(boundsOf('verandering', 2019)).toEqual([-20, -5]);
    expect(boundsOf('index', 2019)).toEqual([80, 95]);
    expect(boundsOf('schoolgrootte', 2019)).toEqual([80, 95]);
  });

  test('of a change turn around where the base year has the masked cells', () => {
    expect(boundsOf('verschil', 2018, 2019)).toEqual([-20, -5]);
    const [low, high] = boundsOf('index', 2018, 2019);
    expect([low, high]).toEqual([(100 * 100) / 95, (100 * 100) / 80]);
  });

  test('of a share have the other soorten at the other end', () => {
    const [low, high] = boundsOf('aandeel', 2019);
    expect(low).toBeCloseTo((100 * 80) / (80 + 54), 10);
    expect(high).toBeCloseTo((100 * 95) / (95 + 51), 10);
  });

  test('hold the value between them, and are that value in a year without masked cells', () => {
    expect(boundsOf('leerlingen', 2018)).toEqual([100, 100]);
    for (const id of ['leerlingen', 'verandering', 'aandeel', 'index', 'schoolgrootte'] as const) {
      const area = areaOf(counts, 'GM0001');
      const value = MEASURES[id].value({
        area,
        year: 2019,
        base: 2018,
        whole: areaOf(whole, 'GM0001'),
      });
      const [low, high] = boundsOf(id, 2019);
      expect([id, low! <= value, value <= high!]).toEqual([id, true, true]);
    }
    expect.assertions(6);
  });

  test('of the change alone agree with those of the measure, in either order of the years', () => {
    const area = areaOf(counts, 'GM0001');
    expect(changeBounds(area, 2019, 2018)).toEqual({ low: -20, high: -5 });
    expect(changeBounds(area, 2018, 2019)).toEqual({ low: -20, high: -5 });
    expect(changeBounds(area, 2018, 2018)).toBeNull();
    expect(changeBounds(area, 2018, 2017)).toBeNull();
  });

  test('are not there for counts that leave masked cells out', () => {
    const { bounds, ...plain } = counts;
    expect(bounds).toBeDefined();
    expect(measureBounds(plain, MEASURES.leerlingen, 2018, null)).toBeNull();
  });
});
