import type { AreaView } from '../tables/area-view.ts';
import type { Measure } from './measure.ts';

/**
 * Returns the year with most comparable pupils up to and including `year` (the latest of equals), or null where no year has
 * comparable pupils. Years before a break in the counting are not compared with years after the break.
 */
export function peakBefore(area: AreaView, year: number): number | null {
  let peak: number | null = null;
  let most = 0;
  for (const one of area.years) {
    if (one > year) break;
    if (year >= area.comparableSince && one < area.comparableSince) continue;
    const pupils = area.comparablePupils(one);
    if (!(pupils >= most)) continue;
    peak = one;
    most = pupils;
  }
  return peak;
}

/** Returns the first year that is searched for a peak up to `year`; null where that is the first year of the counts. */
export function peaksSince({ years, comparableSince }: AreaView, year: number): number | null {
  return comparableSince !== years[0] && year >= comparableSince ? comparableSince : null;
}

/**
 * Sinds de piek: 100 · (N_t / max N − 1), N_t the pupils in year t, with the maximum over the comparable years up to t; never above
 * zero.
 */
export const sincePeak: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  thresholds: [-30, -15],
  value({ area, year }) {
    const peak = peakBefore(area, year);
    const most = peak === null ? 0 : area.comparablePupils(peak);
    return most > 0 ? 100 * (area.comparablePupils(year) / most - 1) : NaN;
  },
};
