import type { Measure } from './measure.ts';
import { spanOf } from './span.ts';

/**
 * The measure “Verschil”: N_later − N_earlier, where N is the number of pupils, in the later and the earlier of the base year and
 * the year. NaN where either year is missing, incomplete or wholly masked, and where the area has no school in both years.
 */
export const difference: Measure = {
  unit: 'leerlingen',
  neutral: 0,
  relative: true,
  thresholds: [-500, -100],
  value({ area, year, base }) {
    const [from, until] = spanOf(base, year);
    if (area.isWithoutSchool(from) && area.isWithoutSchool(until)) return NaN;
    return area.comparablePupils(until) - area.comparablePupils(from);
  },
};
