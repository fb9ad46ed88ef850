import { fanLevels, hasFan } from './fans.ts';
import type { Series } from '../series/series.ts';

/**
 * The largest number of areas whose fans (drawn intervals) are painted together: more overlapping fans could not be
 * distinguished.
 */
const MOST_FANS = 3;

/** The areas whose fans (drawn intervals) are painted, by code, and which fans these are. */
export interface Fanned {
  codes: readonly string[];
  /**
   * `alone`: the 80 and the 95 % fan of the only area, or of the country without areas; `each`: the 80 % fan of each of at
   * most three areas, or of the only area beside lines to compare with; `one`: the 80 % fan of a single area, chosen from more than three.
   */
  manner: 'alone' | 'each' | 'one';
}

/**
 * Returns the areas whose fans (drawn intervals) are painted: all areas with intervals if there are at most three; otherwise
 * only the area under the pointer (`pointed`), or else the first area with intervals.
 * @param isCompared whether the chart has lines to compare with the projection
 */
export function fannedAmong(
  series: readonly Series[],
  pointed: string | null,
  isCompared = false,
): Fanned {
  const able = series
    .filter((one) => hasFan(one, series) && !Number.isNaN(one.factor))
    .filter(({ points }) => points.some(({ band }) => band !== null))
    .map(({ code }) => code);
  if (fanLevels(series, isCompared).length > 1) return { codes: able, manner: 'alone' };
  if (able.length <= MOST_FANS) return { codes: able, manner: 'each' };
  const one = pointed !== null && able.includes(pointed) ? pointed : able[0];
  return { codes: one === undefined ? [] : [one], manner: 'one' };
}
