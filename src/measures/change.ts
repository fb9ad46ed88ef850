import type { AreaView } from '../tables/area-view.ts';
import { changeBetween } from './between.ts';
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

/**
 * Returns the least and the most that the change in percent can be, where the counts of an area have an estimate for masked cells: from
 * the most of the earlier year to the least of the later one, and the other way round. Null where the change is one value, or not known.
 */
export function changeBounds(
  area: AreaView,
  year: number,
  base: number,
): { low: number; high: number } | null {
  if (!area.bounds || year === base) return null;
  const [from, until] = spanOf(base, year).map((one) => {
    const pupils = area.comparablePupils(one);
    return Number.isNaN(pupils) ? null : (area.boundsAt(one) ?? { low: pupils, high: pupils });
  });
  const change = from && until ? changeBetween(from, until) : null;
  return change && change.low < change.high ? change : null;
}
