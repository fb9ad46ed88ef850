import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/** Verandering in percent: 100 · (N_t − N_base) / N_base. */
export const change: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: true,
  thresholds: [-10, -5],
  value(history, t, base) {
    const from = comparablePupils(history, base);
    return from > 0 ? (100 * (comparablePupils(history, t) - from)) / from : NaN;
  },
};
