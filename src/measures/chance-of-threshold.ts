import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/**
 * Kans op het passeren van een signaleringsgrens: the chance, in percent, that the change since the base year lies below the
 * user's lower (0) or upper (1) threshold in year number t; in projected years only, from the interval of the projection.
 */
export const chanceOfThreshold = (which: 0 | 1): Measure => ({
  unit: 'kans',
  neutral: null,
  relative: true,
  thresholds: [-10, -5],
  value(history, t, base, forecast) {
    if (!forecast) return NaN;
    const floor = comparablePupils(history, base) * (1 + forecast.thresholds[which] / 100);
    return 100 * forecast.chanceBelow(t, floor);
  },
});
