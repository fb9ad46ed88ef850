import { cumulated, SHARES, type Calibration } from './calibration.ts';

/**
 * Extra variance of log errors when vo is counted by school location: OWN · cumulated(h) · (N/2500)^−FALL, h the horizon in years,
 * N the pupils of the area. It is added because pupils change schools, and schools move, across the borders of gemeenten. Estimated
 * from the only pairs of complete years by school location, 2023–2025 (docs/forecasting.md, "Intervals, and regions").
 */
const OWN = 8.5e-4;
const FALL = 0.667;
/**
 * The scores of the 80 and of the 95 % interval by school location: half widths in standard deviations, estimated from the same
 * pairs of years.
 */
const Q80 = 1.28;
const Q95 = 2.1;
/** The largest horizon that can be tested on figures by school location. */
const TESTED = 2;

/**
 * Returns the calibration of vo by school location, made from the calibration of vo by residence: adds the extra variance, and
 * scales the scores so that the 80 and 95 % intervals have the scores 1.28 and 2.1. Tested at horizons of one and two years; the
 * variance at longer horizons is extrapolated.
 */
export function atSchoolLocation({ horizons }: Calibration): Calibration {
  return {
    tested: TESTED,
    horizons: horizons.map((one) => {
      const { horizon } = one;
      const own = OWN * cumulated(horizon);
      const stretch80 = Q80 / one.scores[SHARES.indexOf(0.8)]!;
      const stretch95 = Q95 / one.scores[SHARES.indexOf(0.95)]!;
      const stretch = (share: number) => {
        const far = Math.min(1, Math.max(0, (share - 0.8) / 0.15));
        return stretch80 + far * (stretch95 - stretch80);
      };
      const pairs = horizon <= TESTED ? 1 : 0;
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
