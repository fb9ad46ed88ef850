import { isWhollyMasked } from '../tables/counts.ts';
import type { Measure } from './measure.ts';

/** Aantal leerlingen: the pupils on the teldatum, without masked cells; NaN where all pupils are masked. */
export const pupils: Measure = {
  unit: 'leerlingen',
  neutral: null,
  relative: false,
  thresholds: [1000, 5000],
  value({ area, year }) {
    const t = area.indexOf(year);
    return isWhollyMasked(area, t) ? NaN : (area.pupils[t] ?? NaN);
  },
};
