import type { Measure } from './measure.ts';
import { spanOf } from './span.ts';

/**
 * The measure “Verandering”: the change of the pupils from the earlier to the later of the base year and the year, in percent:
 * 100 · (N_later − N_earlier) / N_earlier, where N is the number of pupils. NaN where either year is missing, incomplete or
 * wholly masked, or the earlier year has no pupils.
 */
export const change: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: true,
  thresholds: [-10, -5],
  value({ area, year, base }) {
    const [from, until] = spanOf(base, year);
    const earlier = area.comparablePupils(from);
    return earlier > 0 ? (100 * (area.comparablePupils(until) - earlier)) / earlier : NaN;
  },
};
