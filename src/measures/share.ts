import type { Measure } from './measure.ts';

/**
 * The measure “Aandeel”: the pupils of the soorten as a share of all pupils of the sector at schools in the same area, in percent:
 * 100 · N / W, where W is the pupils of all soorten (`MeasureContext.whole`). NaN where either is missing, incomplete or wholly
 * masked, and in projected years. It needs no second year, so that it can be computed from a single count.
 */
export const share: Measure = {
  unit: 'procent',
  neutral: null,
  relative: false,
  needsWhole: true,
  thresholds: [5, 10],
  value({ area, year, whole }) {
    const all = whole?.comparablePupils(year) ?? NaN;
    return all > 0 ? (100 * area.comparablePupils(year)) / all : NaN;
  },
};
