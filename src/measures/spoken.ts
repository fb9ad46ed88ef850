import { COUNTRY, type Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

/**
 * The values that class breaks are made of: of all gemeenten (the country is none of them) in the newest year in which the
 * measure says something, so that the breaks stay while the year moves and fit the year that is shown first. A measure
 * against a base year says nothing in that year itself.
 */
export function spokenValues(
  counts: Counts,
  { values }: MeasureMatrix,
  measure: Measure,
  base: number,
): number[] {
  const width = counts.years.length;
  for (let t = width - 1; t >= 0; t--) {
    if (measure.relative && counts.years[t] === base) continue;
    const spoken = counts.codes.flatMap((code, i) => {
      const value = values[i * width + t] ?? NaN;
      return code === COUNTRY || Number.isNaN(value) ? [] : [value];
    });
    if (spoken.length > 0) return spoken;
  }
  return [];
}
