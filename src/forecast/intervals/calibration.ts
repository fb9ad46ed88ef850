import { quickselect } from 'simple-statistics';
import { LEVELS } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import { fitVariance, varianceAt, type SizeBin, type Variance } from './variance.ts';

/** The quantiles of scaled errors that a calibration holds: 2.5 % … 97.5 %, and 99 %. */
export const SHARES: readonly number[] = [
  ...Array.from({ length: 39 }, (_, i) => (i + 1) / 40),
  0.99,
];

/** The errors of forecasts at one horizon: see docs/forecasting.md, "Intervals, and regions". */
export interface HorizonCalibration {
  /** Years ahead. */
  horizon: number;
  /** The parts of the variance: one, and a second for vo by school location. */
  variance: readonly Variance[];
  /**
   * For each of `SHARES` the |log error|/√variance below which that share of the forecasts was (conformal order statistics over
   * gemeenten), ascending.
   */
  scores: readonly number[];
  /** Number of origins with a known outcome; 0 where the variance is extrapolated from a shorter horizon. */
  origins: number;
  /** Number of periods of this length that do not overlap: the number of independent tests. */
  independent: number;
}

/** The errors of forecasts per horizon, ascending; applied to any set of gemeenten by its size. */
export interface Calibration {
  horizons: readonly HorizonCalibration[];
  /** The largest tested horizon; beyond it the variance is extrapolated. */
  tested: number;
}

/** The minimum number of origins to estimate errors from. */
const FEWEST_ORIGINS = 2;
/** Bins of sizes: two per doubling; the bin of one pupil is the 23rd below that of the reference size. */
const BINS = { perDoubling: 2, perLevel: 64, smallest: 23 };
const GEMEENTE = LEVELS.indexOf('gemeente');
const RANDOM = LEVELS.indexOf('regio');
/** The autocorrelation of yearly errors. */
const CARRY = 0.55;

/**
 * A_h = h + 2Σ_{k<h}(h−k)·0.55^k: the variance of the sum of h yearly errors of variance 1 and autocorrelation 0.55.
 */
export function cumulated(horizon: number): number {
  let sum = horizon;
  for (let k = 1; k < horizon; k++) sum += 2 * (horizon - k) * CARRY ** k;
  return sum;
}

/**
 * Computes the calibration from the errors whose outcome was known in `year`: Var_h(N) fitted jointly on gemeenten, COROPs,
 * provincies and the country (not on random regions), and the conformal order statistics of |e|/√Var over gemeenten. A horizon with
 * fewer than two origins uses the largest tested horizon, with its variance growing as `cumulated`. Returns null where the shortest
 * horizon was not tested. Gemeenten whose last school closed are left out here: they do not inform the spread of the others, and
 * count as outside the interval in the coverage.
 * @param errors per horizon, ascending.
 * @param shares the shares of `SHARES` to compute; the scores of the others are NaN.
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

/** Bins by level and size: regions and gemeenten of one size are kept apart, as their mean errors differ. */
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
 * The conformal order statistics, per share of `SHARES`: the ⌈(n+1)·share⌉-th smallest (Vovk et al. 2005), the largest where n is
 * too small; NaN for a share that is not requested. Selected from the largest down, each among the values below the previous one.
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
