import type { History } from '../tables/counts.ts';
import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/**
 * The position of the year with most pupils up to and including year number `t` (the latest of equals), or null where no
 * year can be compared. From a break in the counting on, what was counted before it is no peak.
 */
export function peakBefore(history: History, t: number): number | null {
  let peak: number | null = null;
  const { comparableFrom } = history;
  for (let j = t < comparableFrom ? 0 : comparableFrom; j <= t; j++) {
    const n = comparablePupils(history, j);
    if (n >= (peak === null ? 0 : comparablePupils(history, peak))) peak = j;
  }
  return peak;
}

/** The year from which a peak is looked for in year number `t`, where that is not the first: since a break in the counting. */
export function peaksSince({ years, comparableFrom }: History, t: number): number | null {
  return comparableFrom > 0 && t >= comparableFrom ? (years[comparableFrom] ?? null) : null;
}

/** Sinds de piek: 100 · (N_t / max N − 1), the maximum over the years up to t, since a break in the counting; never above zero. */
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
