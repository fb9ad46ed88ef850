import { halfWidths, type IntervalShare } from '../intervals/band.ts';
import type { Calibration } from '../intervals/calibration.ts';
import type { Errors } from '../errors/errors.ts';

/** For each element of `Errors` whether the outcome is inside the interval, and the Winkler score of the interval. */
export interface IntervalOutcomes {
  /** 1 where the outcome is inside the interval; 0 where it is outside, or where there is no interval. */
  inside: Uint8Array;
  /**
   * The Winkler score in pupils, the lower the better: high − low + (2/α)·d, with d the distance of the outcome from the interval
   * (0 inside) and α = 1 − share, the share being 0.8 or 0.95. NaN where there is no interval.
   */
  winkler: Float64Array;
}

/** Looks up half the width of an interval, in log units: takes a horizon in years and then a size in pupils, for one origin. */
export type Widths = (horizon: number) => (size: number) => number;

/** Returns a function that looks up half the width of the intervals with `share` in a calibration, memoized by size. */
export function widthsOf(calibration: Calibration, share: IntervalShare): Widths {
  const known = new Map<number, Float64Array>();
  return (horizon) => {
    const place = calibration.horizons.findIndex((one) => one.horizon === horizon);
    return (size) => {
      let widths = known.get(size);
      if (!widths) known.set(size, (widths = halfWidths(calibration, size, share)));
      return widths[place] ?? NaN;
    };
  };
}

/**
 * Tests for each outcome whether it is inside the interval, and computes the Winkler score of the interval.
 * @param calibrations the half widths of the intervals, by origin; an origin that is not in the map has no intervals.
 */
export function intervalOutcomes(
  { horizon, origin, size, predicted, observed }: Errors,
  calibrations: ReadonlyMap<number, Widths>,
  share: IntervalShare,
): IntervalOutcomes {
  const inside = new Uint8Array(origin.length);
  const winkler = new Float64Array(origin.length).fill(NaN);
  const lost = 2 / (1 - share);
  // Errors are sorted by origin, so that the calibration is looked up once per origin.
  let widthOf: ReturnType<Widths> | undefined;
  for (let k = 0; k < origin.length; k++) {
    if (k === 0 || origin[k] !== origin[k - 1]) widthOf = calibrations.get(origin[k]!)?.(horizon);
    if (!widthOf) continue;
    const reach = Math.exp(widthOf(size[k]!));
    const [low, high] = [predicted[k]! / reach, predicted[k]! * reach];
    const outside = Math.max(low - observed[k]!, observed[k]! - high, 0);
    inside[k] = outside === 0 ? 1 : 0;
    winkler[k] = high - low + lost * outside;
  }
  return { inside, winkler };
}
