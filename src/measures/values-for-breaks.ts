import type { Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

const FIFTH = 4;

/**
 * The values that class breaks are made of: of all gemeenten (no set, nor the country) in the newest counted year in which the
 * measure says something, so that the breaks stay while the year moves and fit the year that is shown first. A measure
 * against a base year says nothing in that year itself.
 */
export function valuesForBreaks(
  counts: Counts,
  { values }: MeasureMatrix,
  measure: Measure,
  base: number,
): number[] {
  const width = counts.years.length;
  const counted = Array.from({ length: counts.observed }, (_, t) => counts.observed - 1 - t);
  const expected = Array.from({ length: width - counts.observed }, (_, h) => counts.observed + h);
  // A chance speaks of years to come only: the fifth of them is near enough to be known and far enough to differ.
  for (const t of [...counted, ...expected.slice(FIFTH), ...expected.slice(0, FIFTH)]) {
    if (measure.relative && counts.years[t] === base) continue;
    const spoken = Array.from(
      { length: counts.gemeenten },
      (_, i) => values[i * width + t] ?? NaN,
    ).filter((value) => !Number.isNaN(value));
    if (spoken.length > 0) return spoken;
  }
  return [];
}
