import type { Measure } from './measure.ts';

/** Index: 100 · N_t / N_base, N the pupils in the year t and in the base year. */
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
