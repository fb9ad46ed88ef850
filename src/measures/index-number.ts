import type { Measure } from './measure.ts';

/** Index: 100 · N_t / N_base. */
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
