/**
 * Returns the rank of each value, from 1, with the smallest (`ascending`) or the largest value first. Equal values share a rank
 * and the next rank is skipped (1, 2, 2, 4); NaN gets 0.
 */
export function ranks(values: ArrayLike<number>, ascending: boolean): Uint16Array {
  const order = Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (ascending ? 1 : -1) * ((values[a] ?? 0) - (values[b] ?? 0)));
  const places = new Uint16Array(values.length);
  for (const [at, i] of order.entries()) {
    const before = order[at - 1];
    places[i] =
      before !== undefined && values[before] === values[i] ? (places[before] ?? 0) : at + 1;
  }
  return places;
}
