import type { Measure } from './measure.ts';

/** Verschil in leerlingen: N_t − N_base, N the pupils in the year t and in the base year. */
export const difference: Measure = {
  unit: 'leerlingen',
  neutral: 0,
  relative: true,
  thresholds: [-500, -100],
  value: ({ area, year, base }) => area.comparablePupils(year) - area.comparablePupils(base),
};
