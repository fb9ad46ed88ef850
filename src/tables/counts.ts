import { breakYear, type Soort } from './soorten.ts';

/**
 * Pupils and vestigingen of areas × years. Matrices are row-major: area `i` in year `j` stands at `i * years.length + j`.
 * First come the gemeenten, then the sets of gemeenten where any are asked for, and last the country. A figure that was never
 * published is NaN; a school type that an area does not have is 0.
 */
export interface Counts {
  codes: readonly string[];
  /** How many of the areas are gemeenten: the first ones. */
  gemeenten: number;
  years: readonly number[];
  /** How many of the years are counted; the years after them are projected, and their pupils expected and no whole numbers. */
  observed: number;
  soorten: readonly Soort[];
  /** Pupils counted, without the masked cells. */
  pupils: Float64Array;
  /** Number of masked cells (`<5`): each stands for 1 to 4 pupils more than `pupils` says. */
  masked: Uint16Array;
  /** Vestigingen with pupils on the count date. */
  vestigingen: Float64Array;
  /** 1 where the source counts everyone, 0 where it is known to miss some. */
  complete: Uint8Array;
  /** 1 where the figure is, or a part of it is, of a file of the reader's own. */
  fromUser: Uint8Array;
}

/** One area's row of a `Counts`: views, not copies. */
export interface History {
  years: readonly number[];
  observed: number;
  pupils: Float64Array;
  masked: Uint16Array;
  vestigingen: Float64Array;
  complete: Uint8Array;
  fromUser: Uint8Array;
  /** Number of the first year that later ones can be compared with; 0 where all can be compared. */
  comparableFrom: number;
}

/** The row of area number `area` of `counts`, as views on the same memory. */
export function historyOf(counts: Counts, area: number): History {
  const from = area * counts.years.length;
  const to = from + counts.years.length;
  return {
    years: counts.years,
    observed: counts.observed,
    pupils: counts.pupils.subarray(from, to),
    masked: counts.masked.subarray(from, to),
    vestigingen: counts.vestigingen.subarray(from, to),
    complete: counts.complete.subarray(from, to),
    fromUser: counts.fromUser.subarray(from, to),
    comparableFrom: Math.max(0, counts.years.indexOf(breakYear(counts.soorten) ?? NaN)),
  };
}

/** Where the source misses vestigingen and counts none at all, nobody knows that there were none. */
export function forgetUnknownZeros({ pupils, vestigingen, complete }: Counts): void {
  for (let cell = 0; cell < pupils.length; cell++) {
    if (complete[cell] === 1 || vestigingen[cell] !== 0) continue;
    pupils[cell] = NaN;
    vestigingen[cell] = NaN;
  }
}

/** True where every pupil of the cell is masked: the figure is an interval from 1 per cell to 4 per cell, not zero. */
export function isWhollyMasked(
  { pupils, masked }: Pick<History, 'pupils' | 'masked'>,
  at: number,
): boolean {
  return pupils[at] === 0 && (masked[at] ?? 0) > 0;
}
