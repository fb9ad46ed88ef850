import type { Measure } from './measure.ts';

/**
 * The measure “Index”: the pupils as an index with the base year as 100: 100 · N_t / N_base, where N_t and N_base are the pupils
 * in the year and in the base year. NaN where either year is missing, incomplete or wholly masked, or the base year has no
 * pupils.
 */
export const indexNumber: Measure = {
  unit: 'index',
  neutral: 100,
  relative: true,
  thresholds: [90, 95],
  value({ area, year, base }) {
    const from = area.comparablePupils(base);
    return from > 0 ? (100 * area.comparablePupils(year)) / from : NaN;
  },
};
