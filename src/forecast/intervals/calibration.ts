import { quickselect } from 'simple-statistics';
import { LEVELS } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import { fitVariance, varianceAt, type SizeBin, type Variance } from './variance.ts';

/** The shares for which a calibration holds a quantile of the scaled errors: 2.5 % … 97.5 %, and 99 %. */
export const SHARES: readonly number[] = [
  ...Array.from({ length: 39 }, (_, i) => (i + 1) / 40),
  0.99,
];

/** How large the errors of forecasts at one horizon are: see docs/forecasting.md, "Intervals, and regions". */
export interface HorizonCalibration {
  /** Years ahead. */
  horizon: number;
  /** The parts of the variance, which add up: one part, and a second one for vo by school location. */
  variance: readonly Variance[];
  /**
   * For each of `SHARES` the value of |log error|/√variance below which that share of the forecasts for gemeenten lies, ascending
   * (conformal order statistics).
   */
  scores: readonly number[];
  /** Number of origins with a known outcome; 0 where the variance is extrapolated from a shorter horizon. */
  origins: number;
  /** Number of non-overlapping periods of `horizon` years in the backtest: the number of independent tests. */
  independent: number;
}

/** How large the errors of forecasts are, per horizon, ascending. Holds for any set of gemeenten of a given size. */
export interface Calibration {
  horizons: readonly HorizonCalibration[];
  /** The largest tested horizon; beyond it the variance is extrapolated. */
  tested: number;
}

/** The minimum number of origins to estimate errors from. */
const FEWEST_ORIGINS = 2;
/**
 * How errors are divided into bins by size: bins per doubling of the size, bins per level, and how many bins the one of one pupil
 * lies below the one of 2500 pupils.
 */
const BINS = { perDoubling: 2, perLevel: 64, smallest: 23 };
const GEMEENTE = LEVELS.indexOf('gemeente');
const RANDOM = LEVELS.indexOf('regio');
/** The autocorrelation of the errors of consecutive years. */
const CARRY = 0.55;

/**
 * Returns A_h = h + 2Σ_{k<h}(h−k)·0.55^k, h the horizon: the variance of the sum of h yearly errors of variance 1 and
 * autocorrelation 0.55.
 */
export function cumulated(horizon: number): number {
  let sum = horizon;
  for (let k = 1; k < horizon; k++) sum += 2 * (horizon - k) * CARRY ** k;
  return sum;
}

/**
 * Returns the calibration from the errors whose outcome was known in `year`, or null where the shortest horizon has fewer than two
 * origins. Var_h(N) (h the horizon, N the pupils of the area) is fitted on gemeenten, COROPs, provincies and the country together,
 * not on random regions; the scores are the conformal order statistics of |log error|/√Var over gemeenten. A horizon with fewer
 * than two origins uses the largest tested horizon, with a variance that grows as `cumulated`. Gemeenten whose last school closed
 * are left out: they say nothing about the errors of others. In the coverage they count as outside the interval.
 * @param errors per horizon, ascending.
 * @param shares the shares of `SHARES` to compute; the scores of other shares are NaN.
 */
export function calibrate(
  errors: readonly Errors[],
  year: number,
  shares: readonly number[] = SHARES,
): Calibration | null {
  const made: HorizonCalibration[] = [];
  let last: HorizonCalibration | null = null;
  for (const one of errors) {
    const fitted = calibrateHorizon(one, year, shares);
    last = fitted ?? last;
    if (!last) return null;
    made.push(fitted ?? drawnOn(last, one.horizon));
  }
  return last && { horizons: made, tested: last.horizon };
}

function calibrateHorizon(
  errors: Errors,
  year: number,
  shares: readonly number[],
): HorizonCalibration | null {
  const { origin, horizon, level, logSize, log } = errors;
  let [end, origins] = [0, 0];
  for (; end < origin.length && origin[end]! + horizon <= year; end++) {
    if (end === 0 || origin[end] !== origin[end - 1]) origins++;
  }
  if (origins < FEWEST_ORIGINS) return null;
  const variance = fitVariance(binsOf(errors, end));
  const scores: number[] = [];
  for (let k = 0; k < end; k++) {
    if (level[k] !== GEMEENTE || log[k] === -Infinity) continue;
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

/** Sums errors in bins by level and size. Regions and gemeenten of one size have separate bins, as their mean errors differ. */
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
 * Returns the conformal order statistic of `values` for each of `SHARES`: the ⌈(n+1)·share⌉-th smallest of the n values (Vovk et
 * al. 2005), or the largest where n is too small. NaN for a share that is not in `wanted`. Selects from the largest share down,
 * each time among the values below the previous statistic; reorders `values`.
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

function drawnOn(from: HorizonCalibration, horizon: number): HorizonCalibration {
  const factor = cumulated(horizon) / cumulated(from.horizon);
  const variance = from.variance.map(({ shared, own, fall }) => ({
    shared: shared * factor,
    own: own * factor,
    fall,
  }));
  return { ...from, horizon, variance, origins: 0, independent: 0 };
}
