import { isWhollyMasked, type History } from '../tables/counts.ts';

/**
 * Pupils in year number `t` as a figure to compare with: NaN where the year is missing, incomplete (a vestiging without
 * figures is not a fall) or known only as masked cells.
 */
export function comparablePupils(history: History, t: number): number {
  if (history.complete[t] !== 1 || isWhollyMasked(history, t)) return NaN;
  return history.pupils[t] ?? NaN;
}
