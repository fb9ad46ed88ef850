import type { Measure } from './measure.ts';

/** Verandering in percent: 100 · (N_t − N_base) / N_base, N the pupils in the year t and in the base year. */
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
