import { spreadAt } from './band.ts';
import { SHARES, type Calibration, type HorizonCalibration } from './calibration.ts';

/** The largest chance that is ever returned: nothing is known beyond the largest errors. */
const SUREST = 0.995;

/**
 * The chance (0 … 1) that an outcome, `horizon` years ahead, is below `threshold` pupils, for an area of `size` pupils in the
 * origin of which `expected` pupils are expected. Uses the same errors as the intervals: the chance to be below the 80 % interval
 * is 10 %. Increases with the threshold; NaN where there is no projection.
 * For "kans op meer dan 10 % daling in 5 jaar": horizon 5, threshold 0.9 × the pupils of the origin.
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
 * The chance that the log error of an area of `size` pupils stays within `distance`: the share of gemeenten whose scaled error
 * did; the minimum over all horizons up to this one, as intervals never get narrower.
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

/** The share of scores up to `score`, interpolated linearly between `SHARES`. */
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
