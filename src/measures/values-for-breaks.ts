import { columnOf } from '../tables/area-view.ts';
import type { Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

/**
 * The index of the fifth projected year, which is tried before the other projected years: near enough to be useful, and far
 * enough ahead for chances to differ between areas.
 */
const FIFTH = 4;

/**
 * Returns the values from which class breaks are computed, NaN left out. They are the values of one year, so that breaks stay the
 * same while the user moves the year: the newest counted year with values, or else a projected year (a chance has values mainly
 * there); empty if no year has values. The base year is skipped for a relative measure, which has no values in that year.
 * @param rows indexes of the areas in `counts`; by default all gemeenten (no sets and not the country).
 */
export function valuesForBreaks(
  counts: Counts,
  { values }: MeasureMatrix,
  measure: Measure,
  base: number,
  rows: readonly number[] = Array.from({ length: counts.gemeenten }, (_, i) => i),
): number[] {
  const counted = counts.years.slice(0, counts.observed).reverse();
  const projected = counts.years.slice(counts.observed);
  for (const year of [...counted, ...projected.slice(FIFTH), ...projected.slice(0, FIFTH)]) {
    if (measure.relative && year === base) continue;
    const column = columnOf(counts, values, year);
    const known = rows.map((row) => column[row] ?? NaN).filter((value) => !Number.isNaN(value));
    if (known.length > 0) return known;
  }
  return [];
}
