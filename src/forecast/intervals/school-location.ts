import { cumulated, SHARES, type Calibration } from './calibration.ts';

/**
 * By how much errors are larger where vo is counted by school location, since pupils change schools, and schools move, across the
 * borders of gemeenten.
 */
export interface SchoolSpread {
  /** The added variance of log errors is own·A_h·(N/2500)^−fall, with h the horizon, A_h from `cumulated` and N the pupils of the area. */
  own: number;
  /** How fast the added variance decreases with size: see `own`. */
  fall: number;
  /** The score of the 80 % interval: half its width in standard deviations of the log error. */
  q80: number;
  /** The score of the 95 % interval. */
  q95: number;
}

/**
 * The spread with which projections from today are drawn: `fitSchoolSpread` on all five pairs of years with counts (docs/forecasting.md,
 * "Intervals, and regions"; tests/data/backtest.test.ts fits it again).
 */
export const SCHOOL_SPREAD: SchoolSpread = { own: 5.6e-4, fall: 1.15, q80: 1.25, q95: 2 };

/** The horizons in years that can be tested on counts by school location, each from one origin: 2024, 2023, and three from 2019. */
const TESTED: readonly number[] = [1, 2, 4, 5, 6];

/**
 * Returns the calibration of vo by school location, made from the calibration of vo by residence: adds the extra variance of `spread`,
 * and multiplies the scores so that those of the 80 and 95 % intervals become those of `spread`. Tested up to six years ahead, drawn on
 * beyond.
 */
export function atSchoolLocation(
  { horizons }: Calibration,
  { own, fall, q80, q95 }: SchoolSpread = SCHOOL_SPREAD,
): Calibration {
  return {
    tested: TESTED.at(-1)!,
    horizons: horizons.map((one) => {
      const { horizon } = one;
      const stretch80 = q80 / one.scores[SHARES.indexOf(0.8)]!;
      const stretch95 = q95 / one.scores[SHARES.indexOf(0.95)]!;
      const stretch = (share: number) => {
        const far = Math.min(1, Math.max(0, (share - 0.8) / 0.15));
        return stretch80 + far * (stretch95 - stretch80);
      };
      const pairs = TESTED.includes(horizon) ? 1 : 0;
      return {
        horizon,
        variance: [...one.variance, { shared: 0, own: own * cumulated(horizon), fall }],
        scores: one.scores.map((score, k) => score * stretch(SHARES[k]!)),
        origins: pairs,
        independent: pairs,
      };
    }),
  };
}
