import type { Measure } from './measure.ts';

/**
 * The measure “Verandering”: the change of the pupils since the base year, in percent: 100 · (N_t − N_base) / N_base, where N_t
 * and N_base are the pupils in the year and in the base year. NaN where either year is missing, incomplete or wholly masked, or
 * the base year has no pupils.
 */
export const change: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: true,
  thresholds: [-10, -5],
  value({ area, year, base }) {
    const from = area.comparablePupils(base);
    return from > 0 ? (100 * (area.comparablePupils(year) - from)) / from : NaN;
  },
};
