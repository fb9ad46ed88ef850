import { COUNTRY, type Counts } from '../tables/counts.ts';
import type { MeasureMatrix } from './matrix.ts';
import type { Measure } from './measure.ts';

/**
 * The values that classes are made of, so that they stay the same while the year moves: of all gemeenten (the country is
 * none of them), over the years after the base year for a measure that has one, else over all years.
 */
export function spokenValues(
  counts: Counts,
  { values }: MeasureMatrix,
  measure: Measure,
  base: number,
): number[] {
  const width = counts.years.length;
  const last = counts.years[width - 1] ?? base;
  const speaks = counts.years.map((year) => !measure.relative || year > base || base >= last);
  const spoken: number[] = [];
  for (const [i, code] of counts.codes.entries()) {
    if (code === COUNTRY) continue;
    for (let t = 0; t < width; t++) {
      const value = values[i * width + t] ?? NaN;
      if (speaks[t] && !Number.isNaN(value)) spoken.push(value);
    }
  }
  return spoken;
}
