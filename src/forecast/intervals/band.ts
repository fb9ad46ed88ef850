import type { IntervalBounds } from '../../tables/area-view.ts';
import type { Path } from '../methods/method.ts';
import { SHARES, type Calibration, type HorizonCalibration } from './calibration.ts';
import { logSizeOf } from '../errors/log-size.ts';
import { varianceAt } from './variance.ts';

/** The share of outcomes that an interval is meant to contain: 80 or 95 %. */
export type IntervalShare = 0.8 | 0.95;

/** Returns √Var_h(N), the standard deviation of the log error of an area of N = `size` pupils at one horizon h. */
export function spreadAt(horizon: HorizonCalibration, size: number): number {
  return spreadOf(horizon, logSizeOf(size));
}

function spreadOf({ variance }: HorizonCalibration, logSize: number): number {
  let sum = 0;
  for (const part of variance) sum += varianceAt(part, logSize);
  return Math.sqrt(sum);
}

/**
 * Returns half the width of the interval at each horizon of the calibration, in log units: q·√Var_h(N), with h the horizon, N =
 * `size`, Var_h(N) the variance of the log error and q the score of `share`. Where a longer horizon would get a smaller value,
 * which is chance, it gets that of the shorter horizon.
 * @param size pupils of the area in the origin.
 */
export function halfWidths(
  { horizons }: Calibration,
  size: number,
  share: IntervalShare,
): Float64Array {
  const logSize = logSizeOf(size);
  return widthsOf(
    horizons,
    horizons.map((one) => spreadOf(one, logSize)),
    share,
  );
}

function widthsOf(
  horizons: readonly HorizonCalibration[],
  spreads: readonly number[],
  share: IntervalShare,
): Float64Array {
  const at = SHARES.indexOf(share);
  const widths = new Float64Array(horizons.length);
  let widest = 0;
  for (let i = 0; i < widths.length; i++) {
    widest = Math.max(widest, horizons[i]!.scores[at]! * spreads[i]!);
    widths[i] = widest;
  }
  return widths;
}

/**
 * Returns the 80 and 95 % intervals of every area and horizon of a path: ŷ·exp(±w), with ŷ the expected pupils and w the half
 * width for an area of that size (see `halfWidths`). Bounds of gemeenten are never added up to bounds of a region.
 * @param sizes pupils of each area in the origin, in the order of the areas of the path.
 */
export function bandsOf(
  { values, horizons }: Pick<Path, 'values' | 'horizons'>,
  sizes: ArrayLike<number>,
  calibration: Calibration,
): IntervalBounds {
  const [low80, high80, low95, high95] = Array.from(
    { length: 4 },
    () => new Float64Array(values.length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < sizes.length; i++) {
    const logSize = logSizeOf(sizes[i]!);
    const spreads = calibration.horizons.map((one) => spreadOf(one, logSize));
    const narrow = widthsOf(calibration.horizons, spreads, 0.8);
    const wide = widthsOf(calibration.horizons, spreads, 0.95);
    for (let h = 0; h < horizons; h++) {
      const at = i * horizons + h;
      const [a, b] = [Math.exp(narrow[h]!), Math.exp(wide[h]!)];
      low80[at] = values[at]! / a;
      high80[at] = values[at]! * a;
      low95[at] = values[at]! / b;
      high95[at] = values[at]! * b;
    }
  }
  return { low80, high80, low95, high95 };
}
