import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/** Verandering in pupils: N_t − N_base. */
export const difference: Measure = {
  unit: 'leerlingen',
  neutral: 0,
  relative: true,
  thresholds: [-500, -100],
  value: (history, t, base) => comparablePupils(history, t) - comparablePupils(history, base),
};
