import type { Bounds } from '../tables/pupil-origins.ts';

/**
 * Returns the least and the most that a number can have changed, in percent, where both numbers lie between bounds: from the most of
 * `then` to the least of `now`, and the other way round. Null where `then` may be zero.
 */
export function changeBetween(then: Bounds, now: Bounds): Bounds | null {
  if (then.low <= 0) return null;
  const change = (from: number, to: number) => (100 * (to - from)) / from;
  return { low: change(then.high, now.low), high: change(then.low, now.high) };
}

/**
 * Returns the least and the most that a part can be of a whole, in percent, where both lie between bounds: the part at its least with
 * the rest of the whole at its most, and the other way round. Null where the whole may be zero.
 */
export function shareBetween(part: Bounds, whole: Bounds): Bounds | null {
  if (whole.low <= 0) return null;
  const share = (of: number, others: number) => (100 * of) / (of + others);
  return {
    low: share(part.low, whole.high - part.high),
    high: share(part.high, whole.low - part.low),
  };
}
