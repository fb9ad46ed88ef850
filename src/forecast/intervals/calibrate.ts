import { quickselect } from 'simple-statistics';
import { LEVELS, type Level } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import {
  CARRY,
  cumulated,
  SHARES,
  type Calibration,
  type HorizonCalibration,
} from './calibration.ts';
import { fitVariance, varianceAt, type SizeBin } from './variance.ts';

/** From how many origins the errors at a horizon are estimated, and how they are drawn on for a horizon with fewer. */
export interface Learning {
  /** The minimum number of origins with a known outcome. */
  fewestOrigins: number;
  /** The correlation between the yearly errors of two consecutive years: the ρ of `cumulated`. */
  carry: number;
}

/** How the errors of a short series are estimated: two origins are enough, as there are few. */
const SHORT_SERIES: Learning = { fewestOrigins: 2, carry: CARRY };
/**
 * The bins by size in which errors are collected: the number of bins for every doubling of the pupils, the number of bins for
 * each level, and the index of the bin for 2500 pupils (the bin for 1 pupil has index 0).
 */
const BINS = { perDoubling: 2, perLevel: 64, smallest: 23 };
const RANDOM = LEVELS.indexOf('regio');
/**
 * Returns how large the errors of projections are at each horizon, from the errors whose outcome was known in `year`; null where
 * the shortest horizon has too few origins. Two things are computed for each horizon h. The first is the variance Var_h(N)
 * of the log errors of areas of N pupils, fitted on the errors of all `LEVELS` together, except the random regions (`regio`). The
 * second are the scores: for each share, the value that |log error|/√Var_h(N) of gemeenten does not exceed in that share of cases
 * (conformal order statistics). A horizon with fewer origins than `learning` asks takes both from the largest tested horizon H, with
 * the variance multiplied by cumulated(h)/cumulated(H). Gemeenten whose last school closed are left out, since they say nothing about
 * the errors of others; the backtest counts them as outside the interval.
 * @param errors one element per horizon, ascending.
 * @param shares the shares of `SHARES` to compute; the scores of other shares are NaN.
 * @param scored the levels whose errors the scores are of: gemeenten, unless the panel has regions only.
 * @param learning the fewest origins of a horizon, and how errors are drawn on; those for a short series if not given.
 */
export function calibrate(
  errors: readonly Errors[],
  year: number,
  shares: readonly number[] = SHARES,
  scored: readonly Level[] = ['gemeente'],
  learning: Learning = SHORT_SERIES,
): Calibration | null {
  const scoredLevels = scored.map((level) => LEVELS.indexOf(level));
  const made: HorizonCalibration[] = [];
  let last: HorizonCalibration | null = null;
  for (const one of errors) {
    const fitted = calibrateHorizon(one, year, { shares, scored: scoredLevels, learning });
    last = fitted ?? last;
    if (!last) return null;
    made.push(fitted ?? drawnOn(last, one.horizon, learning));
  }
  return last && { horizons: made, tested: last.horizon };
}

function calibrateHorizon(
  errors: Errors,
  year: number,
  {
    shares,
    scored,
    learning,
  }: { shares: readonly number[]; scored: readonly number[]; learning: Learning },
): HorizonCalibration | null {
  const { origin, horizon, level, logSize, log } = errors;
  let [end, origins] = [0, 0];
  for (; end < origin.length && origin[end]! + horizon <= year; end++) {
    if (end === 0 || origin[end] !== origin[end - 1]) origins++;
  }
  if (origins < learning.fewestOrigins) return null;
  const variance = fitVariance(binsOf(errors, end));
  const scores: number[] = [];
  for (let k = 0; k < end; k++) {
    if (!scored.includes(level[k]!) || log[k] === -Infinity) continue;
    scores.push(Math.abs(log[k]!) / Math.sqrt(varianceAt(variance, logSize[k]!)));
  }
  const span = origin[end - 1]! + horizon - origin[0]!;
  return {
    horizon,
    variance: [variance],
    scores: orderStatistics(scores, shares),
    origins,
    independent: Math.floor(span / horizon),
  };
}

/**
 * Sums the first `end` errors in bins by level and size. Regions and gemeenten of one size have separate bins, as their mean
 * errors differ; random regions and gemeenten whose last school closed are left out.
 */
function binsOf({ level, logSize, log }: Errors, end: number): SizeBin[] {
  const [counts, sizes, squares] = Array.from(
    { length: 3 },
    () => new Float64Array(LEVELS.length * BINS.perLevel),
  ) as [Float64Array, Float64Array, Float64Array];
  for (let k = 0; k < end; k++) {
    if (level[k] === RANDOM || log[k] === -Infinity) continue;
    const step = Math.floor((BINS.perDoubling * logSize[k]!) / Math.LN2) + BINS.smallest;
    const bin = level[k]! * BINS.perLevel + step;
    counts[bin]! += 1;
    sizes[bin]! += logSize[k]!;
    squares[bin]! += log[k]! ** 2;
  }
  return Array.from(counts, (count, i) => ({
    count,
    logSize: sizes[i]!,
    squares: squares[i]!,
  })).filter(({ count }) => count > 0);
}

/**
 * Returns for each of `SHARES` the conformal order statistic: the ⌈(n+1)·share⌉-th smallest of the n `values` (Vovk et al. 2005),
 * or the largest where n is too small. NaN for a share that is not in `wanted`. Reorders `values`: starting with the largest
 * share, each statistic is selected from the values below the previous statistic.
 */
function orderStatistics(values: number[], wanted: readonly number[]): number[] {
  const found = SHARES.map(() => NaN);
  let last = values.length - 1;
  for (let k = SHARES.length - 1; k >= 0; k--) {
    const share = SHARES[k]!;
    if (!wanted.includes(share)) continue;
    const rank = Math.min(values.length, Math.ceil((values.length + 1) * share)) - 1;
    quickselect(values, rank, 0, last);
    found[k] = values[rank] ?? NaN;
    last = rank;
  }
  return found;
}

function drawnOn(
  from: HorizonCalibration,
  horizon: number,
  { carry }: Learning,
): HorizonCalibration {
  const factor = cumulated(horizon, carry) / cumulated(from.horizon, carry);
  const variance = from.variance.map(({ shared, own, fall }) => ({
    shared: shared * factor,
    own: own * factor,
    fall,
  }));
  return { ...from, horizon, variance, origins: 0, independent: 0 };
}
