import { fanLevels, hasFan } from './fans.ts';
import type { Series } from '../series/series.ts';

/** More overlapping fans than this cannot be distinguished. */
const MOST_FANS = 3;

/** The areas whose fans are painted. */
export interface Fanned {
  codes: readonly string[];
  /** Both fans of the only area, the narrow fan of each of a few areas, or of one of many. */
  manner: 'alone' | 'each' | 'one';
}

/**
 * Returns the areas whose fans are painted: all of up to three; of more only the one that is pointed at, or else the first with a
 * fan.
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
