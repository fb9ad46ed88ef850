import type { Series } from '../methods/backtest-series.ts';
import { cumulated, SHARES, type Calibration } from './calibration.ts';

/**
 * `OWN` and `FALL` give the variance of log errors that is added where vo is counted by school location, since pupils change
 * schools, and schools move, across the borders of gemeenten: OWN·A_h·(N/2500)^−FALL, with h the horizon, A_h from `cumulated`
 * and N the pupils of the area. Estimated from the pairs of years 2024 → 2025 and 2023 → 2025 (docs/forecasting.md, "Intervals,
 * and regions").
 */
const OWN = 8.5e-4;
const FALL = 0.667;
/**
 * The score of the 80 % interval of vo by school location, and (`Q95`) that of the 95 % interval: half the width of the interval
 * in standard deviations of the log error. Estimated from the pairs of years 2024 → 2025 and 2023 → 2025.
 */
const Q80 = 1.28;
const Q95 = 2.1;
const BY_SCHOOL: readonly Series[] = ['vo-vestiging', 'vo-vestiging-doorstroom'];
/** The largest horizon in years of the pairs of years from which the intervals were estimated. */
const FITTED_UNTIL = 2;
/** The horizons in years that can be tested on counts by school location, each from one origin: 2024, 2023, and three from 2019. */
const TESTED: readonly number[] = [1, 2, 4, 5, 6];

/**
 * Returns the largest horizon of a series of the backtest at which the outcomes are those from which the intervals were estimated, so
 * that the share of outcomes inside the intervals is no test of them; 0 for a series without such horizons.
 */
export function fittedUntil(series: Series): number {
  return BY_SCHOOL.includes(series) ? FITTED_UNTIL : 0;
}

/**
 * Returns the calibration of vo by school location, made from the calibration of vo by residence. Adds the extra variance, and
 * multiplies the scores so that those of the 80 and 95 % intervals become 1.28 and 2.1. Estimated on one and two years ahead, drawn on for
 * longer horizons, and tested up to six years ahead from 2019.
 */
export function atSchoolLocation({ horizons }: Calibration): Calibration {
  return {
    tested: TESTED.at(-1)!,
    horizons: horizons.map((one) => {
      const { horizon } = one;
      const own = OWN * cumulated(horizon);
      const stretch80 = Q80 / one.scores[SHARES.indexOf(0.8)]!;
      const stretch95 = Q95 / one.scores[SHARES.indexOf(0.95)]!;
      const stretch = (share: number) => {
        const far = Math.min(1, Math.max(0, (share - 0.8) / 0.15));
        return stretch80 + far * (stretch95 - stretch80);
      };
      const pairs = TESTED.includes(horizon) ? 1 : 0;
      return {
        horizon,
        variance: [...one.variance, { shared: 0, own, fall: FALL }],
        scores: one.scores.map((score, k) => score * stretch(SHARES[k]!)),
        origins: pairs,
        independent: pairs,
      };
    }),
  };
}
