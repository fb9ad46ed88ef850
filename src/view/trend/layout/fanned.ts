import { fanLevels, hasFan } from './fans.ts';
import type { Series } from '../series/series.ts';

/** More fans than this, over one another, cannot be told apart. */
const MOST_FANS = 3;

/** Whose fans are painted. */
export interface Fanned {
  codes: readonly string[];
  /** Both fans of the only area, the narrow one of each of a few, or that of one of many. */
  manner: 'alone' | 'each' | 'one';
}

/**
 * Whose fans are painted: of up to three areas all, of more only that of the area that is pointed at, or else of the first
 * that has one.
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
