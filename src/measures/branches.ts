import type { Measure } from './measure.ts';

/** Aantal vestigingen: branches with pupils on the count date. */
export const vestigingen: Measure = {
  unit: 'vestigingen',
  neutral: null,
  relative: false,
  thresholds: [2, 10],
  value: (history, t) => history.vestigingen[t] ?? NaN,
};
