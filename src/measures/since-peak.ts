import type { AreaView } from '../tables/area-view.ts';
import type { Measure } from './measure.ts';

/**
 * Returns the year with the most pupils of all years up to and including `year`, the latest if several have as many; null where
 * there is none. Years that are missing, incomplete or wholly masked do not count. If `year` is after a break in the series,
 * years before the break are not searched.
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

/**
 * Returns the first year after the break in the series if `peakBefore` searches only from that year on; null if it searches all
 * years.
 */
export function peaksSince({ years, comparableSince }: AreaView, year: number): number | null {
  return comparableSince !== years[0] && year >= comparableSince ? comparableSince : null;
}

/**
 * The measure “Sinds de piek”: the change of the pupils since the year with the most pupils, in percent: 100 · (N_t / N_peak −
 * 1), where N_t is the pupils in year t and N_peak the pupils in the year that `peakBefore` returns. Never above zero; NaN where
 * year t is missing, incomplete or wholly masked.
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
