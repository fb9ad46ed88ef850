/**
 * Returns the conformal order statistic of `ascending` for a share, rounded outward: the ⌊(n+1)·share⌋-th smallest of n values
 * below a share of ½, and the ⌈(n+1)·share⌉-th from there on (Vovk, Gammerman & Shafer 2005).
 */
export function orderStatistic(ascending: ArrayLike<number>, share: number): number {
  const n = ascending.length;
  const rank = share < 0.5 ? Math.floor((n + 1) * share) : Math.ceil((n + 1) * share);
  return ascending[Math.max(1, Math.min(n, rank)) - 1] ?? NaN;
}
