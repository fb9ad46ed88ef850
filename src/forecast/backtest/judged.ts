import { halfWidths, type IntervalShare } from '../intervals/band.ts';
import type { Calibration } from '../intervals/calibration.ts';
import type { Errors } from '../errors/errors.ts';

/** Whether outcomes are inside their intervals, and the Winkler scores: one element per element of `Errors`. */
export interface Judged {
  /** 1 where the outcome is inside the interval, else 0. */
  inside: Uint8Array;
  /**
   * Winkler score in pupils: high − low + 2/α · the distance of the outcome from the interval, α = 1 − share. NaN where there is no
   * interval.
   */
  winkler: Float64Array;
}

/** Returns the half width (log units) of the interval for a horizon and then for a size in pupils; all intervals of one origin. */
export type Widths = (horizon: number) => (size: number) => number;

/** Returns the half widths of intervals of `share`, memoized by size. */
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
 * Tests for each outcome whether it lies inside its interval, and computes the Winkler score. The interval of an origin uses only
 * errors known in that year.
 * @param calibrations half widths by origin; an origin not in it has no intervals.
 * @param share 0.8 or 0.95.
 */
export function judge(
  { horizon, origin, size, predicted, observed }: Errors,
  calibrations: ReadonlyMap<number, Widths>,
  share: IntervalShare,
): Judged {
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
