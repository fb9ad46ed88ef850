import type { Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

const FIFTH = 4;

/**
 * Returns the values that class breaks are made from: those of one year, the newest counted year with values, so that the breaks stay
 * the same while the year moves and fit the year that is shown first. A relative measure has no values in its base year.
 * @param base the base year (a year, not a position).
 * @param rows row numbers of the areas in `counts`; all gemeenten (no sets, nor the country) where none are given.
 */
export function valuesForBreaks(
  counts: Counts,
  { values }: MeasureMatrix,
  measure: Measure,
  base: number,
  rows: readonly number[] = Array.from({ length: counts.gemeenten }, (_, i) => i),
): number[] {
  const width = counts.years.length;
  const counted = Array.from({ length: counts.observed }, (_, t) => counts.observed - 1 - t);
  const expected = Array.from({ length: width - counts.observed }, (_, h) => counts.observed + h);
  // Chances have values in projected years only. The fifth is near enough to be known and far enough for areas to differ.
  for (const t of [...counted, ...expected.slice(FIFTH), ...expected.slice(0, FIFTH)]) {
    if (measure.relative && counts.years[t] === base) continue;
    const found = rows
      .map((row) => values[row * width + t] ?? NaN)
      .filter((value) => !Number.isNaN(value));
    if (found.length > 0) return found;
  }
  return [];
}
