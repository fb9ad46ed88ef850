import type { Measure } from './measure.ts';

/** "Meer dan 10 % daling in 5 jaar": the decline and the years of it. */
export const DECLINE = { percent: 10, years: 5 } as const;

/**
 * Kans op meer dan 10 % daling in 5 jaar: the chance, in percent, of fewer than 90 % of the newest count five years after it.
 * From the interval of the projection; the same for the newest counted year and all after it.
 */
export const chanceOfDecline: Measure = {
  unit: 'kans',
  neutral: null,
  relative: false,
  thresholds: [20, 50],
  value({ pupils, observed }, t, _base, forecast) {
    const newest = observed - 1;
    if (t < newest || !forecast) return NaN;
    const floor = (1 - DECLINE.percent / 100) * (pupils[newest] ?? NaN);
    return 100 * forecast.chanceBelow(newest + DECLINE.years, floor);
  },
};
