/** A label to place in a column: `y` is the preferred vertical position of its middle, in pixels. */
export interface Wish {
  y: number;
  height: number;
}

/**
 * Places labels in a column between `top` and `bottom` and returns the vertical positions of their middles, in the order of
 * `wishes`. Labels do not overlap and are in the order of their preferred positions; the sum of the squared shifts is the
 * smallest possible. If the column is too low for all labels, they overlap evenly.
 *
 * Subtracting from each position the total height of the labels above it turns "no overlap" into "not decreasing". That is
 * isotonic regression: neighbours in the wrong order are replaced by their mean.
 */
export function placeLabels(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.y ?? 0) - (wishes[b]?.y ?? 0));
  const total = wishes.reduce((sum, wish) => sum + wish.height, 0);
  const squeeze = Math.min(1, (bottom - top) / total);
  const middles: number[] = [];
  let above = 0;
  for (const i of order) {
    const height = (wishes[i]?.height ?? 0) * squeeze;
    middles.push(above + height / 2);
    above += height;
  }
  const free = notDecreasing(order.map((i, k) => (wishes[i]?.y ?? 0) - (middles[k] ?? 0)));
  const lowest = Math.max(top, bottom - above);
  const placed: number[] = new Array<number>(wishes.length).fill(0);
  for (const [k, i] of order.entries()) {
    const shift = Math.min(Math.max(free[k] ?? 0, top), lowest);
    placed[i] = shift + (middles[k] ?? 0);
  }
  return placed;
}

/**
 * Returns the non-decreasing numbers nearest to `values` (pool adjacent violators): neighbours in the wrong order get their
 * mean.
 */
function notDecreasing(values: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}
