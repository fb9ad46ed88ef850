import { isWhollyMasked } from '../tables/counts.ts';
import type { Measure } from './measure.ts';

/**
 * The measure “Aantal leerlingen”: the pupils on the teldatum without masked cells, or the expected pupils in a projected year.
 * NaN where the year has no figure or all pupils are masked.
 */
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
