import { columnOf } from '../tables/area-view.ts';
import type { Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

/** Index of the projected year that is tried first: near enough to be useful, far enough for chances to differ. */
const FIFTH = 4;

/**
 * Returns the values of one year, from which class breaks are computed: those of the newest counted year with values, else of a
 * projected year. The breaks then stay the same while the user moves the year. A chance has values mainly in projected years; a
 * relative measure has none in the base year.
 * @param base the base year.
 * @param rows row numbers of the areas in `counts`; by default all gemeenten (no sets and not the country).
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
