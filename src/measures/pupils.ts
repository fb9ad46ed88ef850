import { isWhollyMasked } from '../tables/counts.ts';
import type { Measure } from './measure.ts';

/** Aantal leerlingen: pupils counted on the count date, masked cells apart. */
export const pupils: Measure = {
  unit: 'leerlingen',
  neutral: null,
  relative: false,
  thresholds: [1000, 5000],
  value: (history, t) => (isWhollyMasked(history, t) ? NaN : (history.pupils[t] ?? NaN)),
};
