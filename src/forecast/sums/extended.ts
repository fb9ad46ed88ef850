import type { Counts } from '../../tables/counts.ts';
import type { SummedPath } from './sum-paths.ts';

/**
 * Returns `counts` with the projected years added after the counted years. In a projected year `pupils` are the expected pupils,
 * no cell is masked, and `vestigingen` are NaN. `observed` stays the number of counted years.
 */
export function extended(counts: Counts, { horizons, values }: SummedPath): Counts {
  const { codes, years } = counts;
  const last = years.at(-1) ?? 0;
  const [width, wide] = [years.length, years.length + horizons];
  const pupils = new Float64Array(codes.length * wide).fill(NaN);
  const masked = new Uint16Array(pupils.length);
  const vestigingen = new Float64Array(pupils.length).fill(NaN);
  const complete = new Uint8Array(pupils.length).fill(1);
  const fromUser = new Uint8Array(pupils.length);
  for (let i = 0; i < codes.length; i++) {
    const [from, to] = [i * width, (i + 1) * width];
    pupils.set(counts.pupils.subarray(from, to), i * wide);
    pupils.set(values.subarray(i * horizons, (i + 1) * horizons), i * wide + width);
    masked.set(counts.masked.subarray(from, to), i * wide);
    vestigingen.set(counts.vestigingen.subarray(from, to), i * wide);
    complete.set(counts.complete.subarray(from, to), i * wide);
    fromUser.set(counts.fromUser.subarray(from, to), i * wide);
  }
  return {
    ...counts,
    years: [...years, ...Array.from({ length: horizons }, (_, h) => last + h + 1)],
    pupils,
    masked,
    vestigingen,
    complete,
    fromUser,
  };
}
