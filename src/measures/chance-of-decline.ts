import type { Measure } from './measure.ts';

/** "Meer dan 10 % daling in 5 jaar": the percentage of the decline and the number of years. */
export const DECLINE = { percent: 10, years: 5 } as const;

/**
 * Kans op meer dan 10 % daling in 5 jaar: the chance, in percent, that five years after the newest counted year there are fewer
 * than 90 % of the pupils of that year. Computed from the errors behind the intervals of the projection; the same value for the
 * newest counted year and all later years, NaN for earlier years.
 */
export const chanceOfDecline: Measure = {
  unit: 'kans',
  neutral: null,
  relative: false,
  thresholds: [20, 50],
  value({ area, year, forecast }) {
    const { newest } = area;
    if (year < newest || !forecast) return NaN;
    const limit = (1 - DECLINE.percent / 100) * area.at(newest).pupils;
    return 100 * forecast.chanceBelow(newest + DECLINE.years, limit);
  },
};
