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

/** The end of the values from which a rank counts: the largest fall or rise for a change, else the lowest or highest value. */
type RankFrom = 'fall' | 'rise' | 'lowest' | 'highest';

/** The rank of one value among others. */
export interface Rank {
  /** One more than the number of values that are further to the side of `from`; equal values have the same rank. */
  rank: number;
  /** The number of values, NaN left out. */
  of: number;
  from: RankFrom;
}

/**
 * Returns the rank of the value with index `at`, counted from the side of the neutral value on which it lies: a fall from the
 * largest fall, a rise from the largest rise. Without a neutral value (null) ranks count from the highest value. Null where the
 * value is NaN, and where it equals the neutral value: what did not change is no fall and no rise.
 * @param neutral as in `Measure`: 0 for a change, 100 for an index
 */
export function rankOf(values: ArrayLike<number>, at: number, neutral: number | null): Rank | null {
  const value = values[at] ?? NaN;
  if (Number.isNaN(value) || value === neutral) return null;
  const fromLow = neutral !== null && value < neutral;
  const known = Array.from(values).filter((other) => !Number.isNaN(other));
  const further = known.filter((other) => (fromLow ? other < value : other > value)).length;
  const [low, high] =
    neutral === 0 ? (['fall', 'rise'] as const) : (['lowest', 'highest'] as const);
  return { rank: further + 1, of: known.length, from: fromLow ? low : high };
}
