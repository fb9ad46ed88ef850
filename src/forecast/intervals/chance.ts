import { spreadAt } from './band.ts';
import { SHARES, type Calibration, type HorizonCalibration } from './calibration.ts';

/**
 * The share of projections (0 … 1) that `shareWithin` returns for a score (|log error| / √variance) above the largest score of
 * the calibration. It is less than 1, because nothing is known about such large errors.
 */
const SUREST = 0.995;

/**
 * Returns the chance (0 … 1) that an area has fewer than `threshold` pupils, `horizon` years after the origin, if `expected`
 * pupils are expected; NaN where `expected` or `threshold` is NaN. The errors are those of the intervals: the chance of an
 * outcome below the 80 % interval is 10 %. Example: for "kans op meer dan 10 % daling in 5 jaar" the horizon is 5 and the
 * threshold 0.9 × the pupils in the origin.
 * @param size pupils of the area in the origin.
 */
export function chanceBelow(
  threshold: number,
  expected: number,
  size: number,
  horizon: number,
  calibration: Calibration,
): number {
  if (Number.isNaN(expected) || Number.isNaN(threshold)) return NaN;
  if (!(threshold > 0)) return 0;
  if (!(expected > 0)) return 1;
  const distance = Math.log(threshold / expected);
  const within = chanceWithin(Math.abs(distance), size, horizon, calibration);
  return 0.5 + (Math.sign(distance) * within) / 2;
}

/**
 * Returns the chance (0 … 1) that the absolute log error of an area of `size` pupils, `horizon` years after the origin, is at
 * most `distance`: the smallest of the chances at all horizons up to `horizon`, just as an interval is never narrower than at a
 * shorter horizon.
 */
function chanceWithin(
  distance: number,
  size: number,
  horizon: number,
  { horizons }: Calibration,
): number {
  const shares = horizons
    .filter((one) => one.horizon <= horizon)
    .map((one) => shareWithin(distance / spreadAt(one, size), one));
  return Math.min(...shares);
}

/**
 * Returns the share (0 … 1) of projections whose |log error|/√variance is at most `score`, interpolated linearly between the
 * `SHARES`; 0.995 beyond the largest known score.
 */
function shareWithin(score: number, { scores }: HorizonCalibration): number {
  let [fromScore, fromShare] = [0, 0];
  for (const [k, toScore] of scores.entries()) {
    const toShare = SHARES[k]!;
    if (score < toScore) {
      return fromShare + ((toShare - fromShare) * (score - fromScore)) / (toScore - fromScore);
    }
    [fromScore, fromShare] = [toScore, toShare];
  }
  return SUREST;
}
