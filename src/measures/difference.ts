import type { Measure } from './measure.ts';

/**
 * The measure “Verschil”: N_t − N_base, where N_t and N_base are the pupils in the year and in the base year. NaN where either
 * year is missing, incomplete or wholly masked.
 */
export const difference: Measure = {
  unit: 'leerlingen',
  neutral: 0,
  relative: true,
  thresholds: [-500, -100],
  value: ({ area, year, base }) => area.comparablePupils(year) - area.comparablePupils(base),
};
