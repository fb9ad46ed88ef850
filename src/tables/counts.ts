import type { Soort } from './soorten.ts';

/**
 * Pupils and vestigingen of areas × years. The arrays are row-major: area `i` in year number `j` is at `i * years.length + j`;
 * read them through `AreaView`. The areas are first the gemeenten, then sets of gemeenten, and last the country. A figure that
 * was never published is NaN; a soort without schools in an area has 0 pupils and 0 vestigingen (`isWithoutSchool`).
 */
export interface Counts {
  codes: readonly string[];
  /** The number of gemeenten, which are the first areas of `codes`. */
  gemeenten: number;
  /** Consecutive years, ascending: the counted years, then the projected years. */
  years: readonly number[];
  /** The number of counted years. The years after them are projected: their pupils are expected values, with decimals. */
  observed: number;
  soorten: readonly Soort[];
  /**
   * Counted pupils without the masked cells, or with an estimate for them where there are `bounds`; the expected pupils in projected
   * years; NaN where there is no figure.
   */
  pupils: Float64Array;
  /** Number of masked cells (`<5`), each of 1 to 4 pupils that are not in `pupils`; 0 in projected years. */
  masked: Uint16Array;
  /** Number of vestigingen with pupils on the teldatum; NaN in projected years and where unknown. */
  vestigingen: Float64Array;
  /**
   * 1 where the source counts all pupils, and in projected years; 0 where the source is known to miss pupils or has no figure.
   */
  complete: Uint8Array;
  /** 1 where the count, or a part of it, comes from a user file. */
  fromUser: Uint8Array;
  /**
   * The least and the most that the pupils of each cell can be, where `pupils` has an estimate for masked cells; absent where
   * `pupils` leaves masked cells out.
   */
  bounds?: CountBounds;
}

/** The least and the most that counts can be, because of masked cells: in the order of `Counts.pupils`, NaN where that is NaN. */
export interface CountBounds {
  low: Float64Array;
  high: Float64Array;
}

/**
 * Replaces pupils and vestigingen by NaN in the incomplete cells of `counts` without any vestiging: the source may have missed
 * vestigingen, so the pupils are unknown rather than zero. Changes `counts` itself.
 */
export function forgetUnknownZeros({ pupils, vestigingen, complete, bounds }: Counts): void {
  for (let cell = 0; cell < pupils.length; cell++) {
    if (complete[cell] === 1 || vestigingen[cell] !== 0) continue;
    pupils[cell] = NaN;
    vestigingen[cell] = NaN;
    if (bounds) bounds.low[cell] = bounds.high[cell] = NaN;
  }
}

/** Whether all pupils of the cell with index `at` are masked: their number is then 1 to 4 for each masked cell, not zero. */
export function isWhollyMasked(
  { pupils, masked, bounds }: Pick<Counts, 'pupils' | 'masked' | 'bounds'>,
  at: number,
): boolean {
  const cells = masked[at] ?? 0;
  return cells > 0 && (bounds ? bounds.low[at] === cells : pupils[at] === 0);
}

/**
 * Whether the area of the cell with index `at` has no school of the soorten: a complete count without any vestiging. Its pupils
 * go to school elsewhere. A count of 0 pupils of which the vestigingen are not known (NaN) says nothing about schools.
 */
export function isWithoutSchool(
  { masked, vestigingen, complete }: Pick<Counts, 'masked' | 'vestigingen' | 'complete'>,
  at: number,
): boolean {
  return vestigingen[at] === 0 && masked[at] === 0 && complete[at] === 1;
}

/** Returns the counted years in which the country has a figure, ascending. */
export function countedYears({ codes, years, observed, pupils }: Counts): number[] {
  const country = (codes.length - 1) * years.length;
  return years.filter((_, t) => t < observed && !Number.isNaN(pupils[country + t]));
}
