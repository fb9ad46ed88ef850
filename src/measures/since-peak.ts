import type { History } from '../tables/counts.ts';
import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/**
 * The position of the year with most pupils up to and including year number `t` (the latest of equals), or null where no
 * year can be compared.
 */
export function peakBefore(history: History, t: number): number | null {
  let peak: number | null = null;
  for (let j = 0; j <= t; j++) {
    const n = comparablePupils(history, j);
    if (n >= (peak === null ? 0 : comparablePupils(history, peak))) peak = j;
  }
  return peak;
}

/** Sinds de piek: 100 · (N_t / max N − 1), the maximum over the years up to t; never above zero. */
export const sincePeak: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  thresholds: [-30, -15],
  value(history, t) {
    const peak = peakBefore(history, t);
    const most = peak === null ? 0 : comparablePupils(history, peak);
    return most > 0 ? 100 * (comparablePupils(history, t) / most - 1) : NaN;
  },
};
