import type { AreaSet } from '../areas/regions.ts';
import { forgetUnknownZeros, type Counts } from './counts.ts';

/**
 * Returns `counts` with the sets as areas between the gemeenten and the country: the pupils, masked cells and vestigingen of a
 * set are the sums over its gemeenten. A gemeente without a figure is left out of a sum, which is then incomplete; a sum of
 * gemeenten that all have no figure is NaN.
 * @param counts of gemeenten and the country, without projected years.
 */
export function withSets(counts: Counts, sets: readonly AreaSet[]): Counts {
  if (sets.length === 0) return counts;
  const { codes, gemeenten, years } = counts;
  const width = years.length;
  const country = gemeenten * width;
  const all: Counts = {
    ...counts,
    codes: [...codes.slice(0, gemeenten), ...sets.map(({ code }) => code), ...codes.slice(-1)],
    pupils: widened(counts.pupils, country, sets.length * width),
    masked: widened(counts.masked, country, sets.length * width),
    vestigingen: widened(counts.vestigingen, country, sets.length * width),
    complete: widened(counts.complete, country, sets.length * width),
    fromUser: widened(counts.fromUser, country, sets.length * width),
    ...(counts.bounds && {
      bounds: {
        low: widened(counts.bounds.low, country, sets.length * width),
        high: widened(counts.bounds.high, country, sets.length * width),
      },
    }),
  };
  const rows = new Map(codes.slice(0, gemeenten).map((code, i) => [code, i]));
  for (const [i, { members }] of sets.entries()) {
    const of = [...new Set(members)].flatMap((code) => rows.get(code) ?? []);
    for (let t = 0; t < width; t++) sumInto(all, country + i * width + t, cellsOf(of, width, t));
  }
  forgetUnknownZeros(all);
  return all;
}

const cellsOf = (rows: readonly number[], width: number, t: number) =>
  rows.map((row) => row * width + t);

/**
 * Writes the sum of the cells with the indexes `from` into the cell with index `to`, leaving out cells without a figure; changes
 * `counts`.
 */
function sumInto(counts: Counts, to: number, from: readonly number[]): void {
  const { pupils, masked, vestigingen, complete, fromUser, bounds } = counts;
  const known = from.filter((cell) => !Number.isNaN(pupils[cell]));
  const sum = (of: ArrayLike<number>) => known.reduce((total, cell) => total + of[cell]!, 0);
  pupils[to] = known.length === 0 ? NaN : sum(pupils);
  vestigingen[to] = known.length === 0 ? NaN : sum(vestigingen);
  if (bounds)
    for (const of of [bounds.low, bounds.high]) of[to] = known.length === 0 ? NaN : sum(of);
  masked[to] = sum(masked);
  fromUser[to] = from.some((cell) => fromUser[cell] === 1) ? 1 : 0;
  complete[to] = known.length > 0 && from.every((cell) => complete[cell] === 1) ? 1 : 0;
}

/** Returns a copy of `matrix` with `extra` cells of 0 inserted before the cell with index `at`. */
function widened<T extends Float64Array | Uint16Array | Uint8Array>(
  matrix: T,
  at: number,
  extra: number,
): T {
  const wide = new (matrix.constructor as new (length: number) => T)(matrix.length + extra);
  wide.set(matrix.subarray(0, at));
  wide.set(matrix.subarray(at), at + extra);
  return wide;
}
