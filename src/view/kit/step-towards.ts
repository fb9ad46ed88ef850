/** How much of a list is in its new order: `count` items from position `from` on, and where the list ends, from its start. */
export interface Placed {
  from: number;
  count: number;
}

/**
 * Returns a list between `held` and `target`, in which `step` more positions have the items of `target` than the placed ones. The
 * other positions have what `held` has besides, in its order, as far as it is in `target` too, so that every item is in the list at
 * most once. Items with the same key are the same item.
 *
 * The list is returned twice, to be rendered one after the other in one task: first with the items that come to their place in the
 * opposite order of `held`, and then as it is to be. Svelte moves only these items then; without the first list it would move most
 * others too.
 */
export function stepTowards<T>(
  held: readonly T[],
  target: readonly T[],
  keyOf: (item: T) => string,
  { from, count }: Placed,
  step: number,
): [moved: readonly T[], ordered: readonly T[]] {
  const size = target.length;
  const turnOf = (at: number) => (at - from + size) % size;
  const isPlaced = (at: number) => turnOf(at) < count + step;
  const placed = new Set(target.filter((_, at) => isPlaced(at)).map(keyOf));
  const wanted = new Set(target.map(keyOf));
  const others = held.filter((item) => wanted.has(keyOf(item)) && !placed.has(keyOf(item)));
  const where = new Map(held.map((item, at) => [keyOf(item), at]));
  const wasAt = (item: T) => where.get(keyOf(item)) ?? -1;
  const coming = target
    .filter((_, at) => isPlaced(at) && turnOf(at) >= count)
    .sort((a, b) => wasAt(b) - wasAt(a));

  const listOf = (comes: (item: T) => T) => {
    const rest = others.values();
    return target.flatMap((item, at) => {
      if (isPlaced(at)) return [turnOf(at) < count ? item : comes(item)];
      const { value, done } = rest.next();
      return done ? [] : [value];
    });
  };
  const next = coming.values();
  return [listOf((item) => next.next().value ?? item), listOf((item) => item)];
}
