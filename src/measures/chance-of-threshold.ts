import type { Measure } from './measure.ts';

/**
 * Kans op het passeren van een signaleringsgrens: the chance, in percent, that the change since the base year is below the lower
 * (0) or upper (1) signaleringsgrens of the user. In projected years only; computed from the errors behind the intervals of the
 * projection.
 */
export const chanceOfThreshold = (which: 0 | 1): Measure => ({
  unit: 'kans',
  neutral: null,
  relative: true,
  thresholds: [-10, -5],
  value({ area, year, base, forecast }) {
    if (!forecast) return NaN;
    const limit = area.comparablePupils(base) * (1 + forecast.thresholds[which] / 100);
    return 100 * forecast.chanceBelow(year, limit);
  },
});
