import type { Variance } from './variance.ts';

/** The shares of projections for which a calibration holds a score (see `HorizonCalibration`): 0.025, 0.05, … 0.975, and 0.99. */
export const SHARES: readonly number[] = [
  ...Array.from({ length: 39 }, (_, i) => (i + 1) / 40),
  0.99,
];

/** How large the errors of projections at one horizon are (docs/forecasting.md, "Intervals, and regions"). */
export interface HorizonCalibration {
  /** Years from the origin to the outcome. */
  horizon: number;
  /** The variance of log errors, in parts that are added up: one part, or two for vo by school location. */
  variance: readonly Variance[];
  /**
   * For each of `SHARES`, the value that |log error|/√variance does not exceed in this share of the projections for gemeenten
   * (conformal order statistics). Ascending; NaN for a share that was not computed.
   */
  scores: readonly number[];
  /** Number of origins with a known outcome at this horizon; 0 where the variance is extrapolated from a shorter horizon. */
  origins: number;
  /**
   * Number of periods of `horizon` years in the backtest that do not overlap: the number of independent tests; 0 where
   * extrapolated.
   */
  independent: number;
}

/**
 * How large the errors of projections are, with one element per horizon, ascending. Holds for any area, given its number of
 * pupils.
 */
export interface Calibration {
  horizons: readonly HorizonCalibration[];
  /** The largest tested horizon in years; at longer horizons the variance is extrapolated. */
  tested: number;
}

/** The correlation between the yearly errors of two consecutive years, where a series has too few origins to say more. */
export const CARRY = 0.55;

/**
 * Returns A_h = h + 2Σ_{k=1..h−1} (h−k)·ρ^k, with h the horizon and ρ = `carry`: the variance of the sum of h yearly errors, each of
 * variance 1, with a correlation ρ between two consecutive years.
 */
export function cumulated(horizon: number, carry = CARRY): number {
  let sum = horizon;
  for (let k = 1; k < horizon; k++) sum += 2 * (horizon - k) * carry ** k;
  return sum;
}
