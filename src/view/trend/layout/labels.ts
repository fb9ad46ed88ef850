/** A label whose preferred middle is at `y`. */
export interface Wish {
  y: number;
  height: number;
}

/**
 * Places labels in a column between `top` and `bottom`: none overlaps another, their order is that of the preferred positions, and the
 * sum of the squared shifts is the smallest possible. Returns the middles, in the order given. Where the column is too low
 * for all, they keep their order and overlap evenly.
 *
 * With the heights above a label taken off, "no overlap" means "not decreasing", so this is isotonic regression: neighbours
 * that are in the wrong order are pooled at their mean.
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

/** The non-decreasing numbers nearest to `values`: pools of adjacent violators, each at its mean. */
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
