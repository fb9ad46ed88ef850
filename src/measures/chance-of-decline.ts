import type { Measure } from './measure.ts';

/** "Meer dan 10 % daling in 5 jaar": the decline and its period. */
export const DECLINE = { percent: 10, years: 5 } as const;

/**
 * Kans op meer dan 10 % daling in 5 jaar: the chance, in percent, of fewer than 90 % of the newest count five years after it.
 * Computed from the interval of the projection; the same for the newest counted year and all years after it.
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
