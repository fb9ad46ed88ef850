import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/** Index: 100 · N_t / N_base. */
export const indexNumber: Measure = {
  unit: 'index',
  neutral: 100,
  relative: true,
  thresholds: [90, 95],
  value(history, t, base) {
    const from = comparablePupils(history, base);
    return from > 0 ? (100 * comparablePupils(history, t)) / from : NaN;
  },
};
