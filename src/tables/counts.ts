import type { Soort } from './soorten.ts';

/**
 * Pupils and vestigingen of areas × years. Matrices are row-major: area `i` in year number `j` is at `i * years.length + j`; read
 * them through `AreaView`. First come the gemeenten, then the requested sets of gemeenten, and last the country. A figure that
 * was never published is NaN; a soort that an area does not have is 0.
 */
export interface Counts {
  codes: readonly string[];
  /** How many of the areas are gemeenten: the first ones. */
  gemeenten: number;
  /** Consecutive years, counted and projected, ascending; no year is skipped. */
  years: readonly number[];
  /** How many of the years are counted. The years after them are projected; their pupils are expected values with decimals. */
  observed: number;
  soorten: readonly Soort[];
  /** Counted pupils without the masked cells. */
  pupils: Float64Array;
  /** Number of masked cells (`<5`): each is 1 to 4 pupils that are not in `pupils`. */
  masked: Uint16Array;
  /** Vestigingen with pupils on the teldatum. */
  vestigingen: Float64Array;
  /** 1 where the source counts all pupils, 0 where it is known to miss some. */
  complete: Uint8Array;
  /** 1 where the figure, or a part of it, comes from a file of the user. */
  fromUser: Uint8Array;
}

/**
 * Where an incomplete source has no vestigingen at all, replaces the zeros of pupils and vestigingen by NaN: there may have been
 * some that the source misses. Changes `counts`.
 */
export function forgetUnknownZeros({ pupils, vestigingen, complete }: Counts): void {
  for (let cell = 0; cell < pupils.length; cell++) {
    if (complete[cell] === 1 || vestigingen[cell] !== 0) continue;
    pupils[cell] = NaN;
    vestigingen[cell] = NaN;
  }
}

/** Whether all pupils of cell number `at` are masked: the figure is an interval of 1 to 4 per masked cell, not zero. */
export function isWhollyMasked(
  { pupils, masked }: Pick<Counts, 'pupils' | 'masked'>,
  at: number,
): boolean {
  return pupils[at] === 0 && (masked[at] ?? 0) > 0;
}
