import { fanLevels, hasFan } from './fans.ts';
import type { Series } from '../series/series.ts';

/** The largest number of fans that is painted together: more overlapping fans cannot be told apart. */
const MOST_FANS = 3;

/** The areas whose fans are painted. */
export interface Fanned {
  codes: readonly string[];
  /**
   * `alone`: both fans of the only area; `each`: the 80 % fan of each of a few areas; `one`: the 80 % fan of one of many
   * areas.
   */
  manner: 'alone' | 'each' | 'one';
}

/**
 * Returns the areas whose fans are painted: all areas with a fan if there are up to three; otherwise only the area under the
 * pointer, or else the first area with a fan.
 */
export function fannedAmong(series: readonly Series[], pointed: string | null): Fanned {
  const able = series
    .filter((one) => hasFan(one, series) && !Number.isNaN(one.factor))
    .filter(({ points }) => points.some(({ band }) => band !== null))
    .map(({ code }) => code);
  if (fanLevels(series).length > 1) return { codes: able, manner: 'alone' };
  if (able.length <= MOST_FANS) return { codes: able, manner: 'each' };
  const one = pointed !== null && able.includes(pointed) ? pointed : able[0];
  return { codes: one === undefined ? [] : [one], manner: 'one' };
}
