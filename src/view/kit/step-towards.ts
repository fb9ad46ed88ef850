/** How much of a list is in its new order: `count` items from position `from` on, and where the list ends, from its start. */
export interface Placed {
  from: number;
  count: number;
}

/**
 * Returns a list between `held` and `target` in which the placed positions have the items of `target`. The other positions have
 * what `held` has besides, in its order, as far as it is in `target` too, so that every item is in the list at most once. Items
 * with the same key are the same item.
 */
export function stepTowards<T>(
  held: readonly T[],
  target: readonly T[],
  keyOf: (item: T) => string,
  { from, count }: Placed,
): readonly T[] {
  const size = target.length;
  if (count >= size) return target;
  const isPlaced = (at: number) => (at - from + size) % size < count;
  const placed = new Set(target.filter((_, at) => isPlaced(at)).map(keyOf));
  const wanted = new Set(target.map(keyOf));
  const others = held
    .filter((item) => wanted.has(keyOf(item)) && !placed.has(keyOf(item)))
    .values();
  return target.flatMap((item, at) => {
    if (isPlaced(at)) return [item];
    const { value, done } = others.next();
    return done ? [] : [value];
  });
}
