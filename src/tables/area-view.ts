import { COUNTRY } from '../areas/codes.ts';
import { isWhollyMasked, type Counts } from './counts.ts';
import { breakYear } from './soorten.ts';

/**
 * Bounds of the 80 and 95 % intervals in pupils: areas × projected years, row-major, with the areas and projected years of the
 * counts; NaN where there is no projection.
 */
export interface IntervalBounds {
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
}

/** The bounds of one area in one year. */
export type Band = Record<keyof IntervalBounds, number>;

/** What is known about the pupils of an area in a year; each status is drawn and named differently. */
export type AreaStatus = 'observed' | 'projected' | 'missing' | 'masked' | 'incomplete';

/** The figures of one area in one year. */
export interface AreaFigures {
  /** Counted pupils without the masked cells, or the expected pupils of a projected year; NaN where missing. */
  pupils: number;
  /** Masked cells, each of 1 to 4 pupils that are not in `pupils`. */
  masked: number;
  /** Number of vestigingen with pupils; NaN where unknown, and in projected years. */
  vestigingen: number;
  status: AreaStatus;
  /** Whether the source counts all pupils; a missing figure can be complete (not published) or not. */
  isComplete: boolean;
  /** Whether the figure, or a part of it, comes from a file of the user. */
  fromUser: boolean;
}

/**
 * One area of `Counts`, with its intervals. All lookups are by year; a year outside the counts has missing figures. `pupils`,
 * `masked` and the other rows are views on the memory of the counts, one element per year of `years`, for loops that must be fast.
 */
export class AreaView {
  readonly code: string;
  readonly level: 'gemeente' | 'set' | 'country';
  /** Consecutive years, counted and projected, ascending. */
  readonly years: readonly number[];
  /** The number of counted years: they come first in `years`. */
  readonly observed: number;
  readonly pupils: Float64Array;
  readonly masked: Uint16Array;
  readonly vestigingen: Float64Array;
  readonly complete: Uint8Array;
  readonly fromUser: Uint8Array;
  /**
   * The first year that later years can be compared with: the first one, or the one after a break in how pupils are counted, see
   * `breakYear`.
   */
  readonly comparableSince: number;
  readonly #row: number;
  readonly #bounds: IntervalBounds | null;

  /**
   * @param row number of the area in `counts`; with −1 every figure is missing.
   * @param bounds intervals of the projected years of `counts`; null where there is no projection.
   */
  constructor(counts: Counts, row: number, bounds: IntervalBounds | null = null) {
    const { years } = counts;
    const from = Math.max(0, row) * years.length;
    const to = row < 0 ? from : from + years.length;
    this.code = counts.codes[row] ?? '';
    this.level = this.code === COUNTRY ? 'country' : row < counts.gemeenten ? 'gemeente' : 'set';
    this.years = years;
    this.observed = counts.observed;
    this.pupils = counts.pupils.subarray(from, to);
    this.masked = counts.masked.subarray(from, to);
    this.vestigingen = counts.vestigingen.subarray(from, to);
    this.complete = counts.complete.subarray(from, to);
    this.fromUser = counts.fromUser.subarray(from, to);
    const first = years[0] ?? NaN;
    const since = breakYear(counts.soorten) ?? first;
    this.comparableSince = years.includes(since) ? since : first;
    this.#row = row;
    this.#bounds = bounds;
  }

  /** The newest counted year; NaN where no year is counted. */
  get newest(): number {
    return this.years[this.observed - 1] ?? NaN;
  }

  /** Index of `year` in the rows; out of range for a year outside the counts. */
  indexOf(year: number): number {
    return year - (this.years[0] ?? NaN);
  }

  isProjected(year: number): boolean {
    return this.indexOf(year) >= this.observed;
  }

  at(year: number): AreaFigures {
    const t = this.indexOf(year);
    return {
      pupils: this.pupils[t] ?? NaN,
      masked: this.masked[t] ?? 0,
      vestigingen: this.vestigingen[t] ?? NaN,
      status: this.status(year),
      isComplete: this.complete[t] === 1,
      fromUser: this.fromUser[t] === 1,
    };
  }

  status(year: number): AreaStatus {
    const t = this.indexOf(year);
    if (Number.isNaN(this.pupils[t] ?? NaN)) return 'missing';
    if (t >= this.observed) return 'projected';
    if (this.complete[t] !== 1) return 'incomplete';
    return isWhollyMasked(this, t) ? 'masked' : 'observed';
  }

  /**
   * Returns the pupils of a year, counted or expected, for comparisons: NaN where the year is missing, incomplete (a vestiging
   * without figures is not a decline) or wholly masked.
   */
  comparablePupils(year: number): number {
    const t = this.indexOf(year);
    if (this.complete[t] !== 1 || isWhollyMasked(this, t)) return NaN;
    return this.pupils[t] ?? NaN;
  }

  /** Returns the comparable pupils of every year of `years`. */
  comparableSeries(): Float64Array {
    return Float64Array.from(this.years, (year) => this.comparablePupils(year));
  }

  /** Returns the bounds of the intervals in a projected year; null in a counted year and where there is no projection. */
  band(year: number): Band | null {
    const h = this.indexOf(year) - this.observed;
    if (!this.#bounds || !(h >= 0 && h < this.#horizons)) return null;
    const at = this.#row * this.#horizons + h;
    const { low80, high80, low95, high95 } = this.#bounds;
    const band = {
      low80: low80[at] ?? NaN,
      high80: high80[at] ?? NaN,
      low95: low95[at] ?? NaN,
      high95: high95[at] ?? NaN,
    };
    return Object.values(band).every(Number.isFinite) ? band : null;
  }

  /**
   * Returns the value for this area and `year` in a matrix with the areas × years of the counts; NaN for a year outside the counts.
   */
  cell(matrix: ArrayLike<number>, year: number): number {
    const t = this.indexOf(year);
    return t >= 0 && t < this.years.length
      ? (matrix[this.#row * this.years.length + t] ?? NaN)
      : NaN;
  }

  get #horizons(): number {
    return this.years.length - this.observed;
  }
}

/** Returns the area with the code `code`; every figure is missing where `counts` does not have that area. */
export function areaOf(
  counts: Counts,
  code: string,
  bounds: IntervalBounds | null = null,
): AreaView {
  return new AreaView(counts, counts.codes.indexOf(code), bounds);
}

/** All areas of `counts`, in their order. */
export function areasOf(counts: Counts, bounds: IntervalBounds | null = null): AreaView[] {
  return counts.codes.map((_, row) => new AreaView(counts, row, bounds));
}

/**
 * Returns the values of one year in a matrix with the areas × years of the counts: one per area; NaN for a year outside the counts.
 */
export function columnOf(
  { codes, years }: Pick<Counts, 'codes' | 'years'>,
  matrix: ArrayLike<number>,
  year: number,
): Float64Array {
  const t = years.indexOf(year);
  const column = new Float64Array(codes.length).fill(NaN);
  if (t < 0) return column;
  for (let i = 0; i < column.length; i++) column[i] = matrix[i * years.length + t] ?? NaN;
  return column;
}
