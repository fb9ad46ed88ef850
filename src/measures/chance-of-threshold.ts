import { CHANCE_BREAKS, type Measure } from './measure.ts';

/**
 * The measure “Kans op het passeren van een signaleringsgrens”: the chance, in percent, that the change of the pupils since the
 * base year is below the lower (`which` 0) or the upper (1) signaleringsgrens of the user. The chance follows from the errors of
 * the projection (`chanceBelow`); NaN in counted years and without a projection.
 */
export const chanceOfThreshold = (which: 0 | 1): Measure => ({
  unit: 'kans',
  allBreaks: CHANCE_BREAKS,
  neutral: null,
  relative: true,
  thresholds: [-10, -5],
  value({ area, year, base, forecast }) {
    if (!forecast) return NaN;
    const limit = area.comparablePupils(base) * (1 + forecast.thresholds[which] / 100);
    return 100 * forecast.chanceBelow(year, limit);
  },
});
