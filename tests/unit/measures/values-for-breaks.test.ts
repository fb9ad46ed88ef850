import { expect, it } from 'vitest';
import { change } from '../../../src/measures/change.ts';
import { measureMatrix } from '../../../src/measures/matrix.ts';
import type { Measure } from '../../../src/measures/measure.ts';
import { pupils } from '../../../src/measures/pupils.ts';
import { valuesForBreaks } from '../../../src/measures/values-for-breaks.ts';
import { countsWith, type Figure } from '../../fixtures/counts-builder.ts';

function values(
  areas: Record<string, Figure[]>,
  measure: Measure,
  base: number,
  rows?: number[],
): number[] {
  const counts = countsWith(areas);
  return valuesForBreaks(counts, measureMatrix(counts, measure, base), measure, base, rows);
}

it('are those of the gemeenten in the newest year, without the country', () => {
  expect(values({ GM0001: [100, 90], GM0002: [100, 120] }, pupils, 2015)).toEqual([90, 120]);
});
it('are of an earlier year where the newest has none', () => {
  expect(values({ GM0001: [100, 80, NaN] }, change, 2015)).toEqual([-20]);
});
it('are not of the base year, in which nothing can have changed', () => {
  expect(values({ GM0001: [100, 80, 50] }, change, 2017)).toEqual([-37.5]);
});
it('are those of the given areas only', () => {
  const areas = { GM0001: [100, 90], GM0002: [100, 120], GM0003: [100, 70] };
  expect(values(areas, pupils, 2015, [0, 2])).toEqual([90, 70]);
  expect(values(areas, pupils, 2015, [])).toEqual([]);
});
