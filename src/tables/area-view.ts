import { COUNTRY } from '../areas/codes.ts';
import { isWhollyMasked, isWithoutSchool, type CountBounds, type Counts } from './counts.ts';
import { breakYear } from './soorten.ts';

/**
 * The lower and upper bounds of the 80 and 95 % intervals of a projection, in pupils. Each array is row-major, areas × projected
 * years, in the order of the `Counts` with the projection; NaN where an area has no projection.
 */
export interface IntervalBounds {
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
}

/** The bounds of the 80 and 95 % intervals of one area in one projected year, in pupils. */
export type Band = Record<keyof IntervalBounds, number>;

/**
 * What is known about the pupils of an area in a year: a count, an expected number, no figure, only masked pupils, a sum that
 * misses some pupils, or that the area has no school of the soorten. Each status is drawn and named differently.
 */
export type AreaStatus =
  'observed' | 'projected' | 'missing' | 'masked' | 'incomplete' | 'noSchool';

/** The figures of one area in one year. */
export interface AreaFigures {
  /** Counted pupils without the masked cells, or the expected pupils in a projected year; NaN where there is no figure. */
  pupils: number;
  /** Number of masked cells, each of 1 to 4 pupils that are not in `pupils`; 0 in projected years. */
  masked: number;
  /** Number of vestigingen with pupils; NaN where unknown, and in projected years. */
  vestigingen: number;
  status: AreaStatus;
  /** Whether the source counts all pupils: true in all projected years, false in a counted year without a figure. */
  isComplete: boolean;
  /** Whether the count, or a part of it, comes from a user file. */
  fromUser: boolean;
}

/**
 * The figures of one area of `Counts`, by year, with the intervals of its projection. The arrays (`pupils`, `masked` and so on)
 * have one element per year of `years` and share the memory of the counts, for loops that must be fast.
 */
export class AreaView {
  readonly code: string;
  readonly level: 'gemeente' | 'set' | 'country';
  /** Consecutive years, ascending: the counted years, then the projected years. */
  readonly years: readonly number[];
  /** The number of counted years, which come first in `years`. */
  readonly observed: number;
  readonly pupils: Float64Array;
  readonly masked: Uint16Array;
  readonly vestigingen: Float64Array;
  readonly complete: Uint8Array;
  readonly fromUser: Uint8Array;
  /** The least and the most that the pupils of each year can be; undefined where `pupils` leaves masked cells out. */
  readonly bounds?: CountBounds;
  /**
   * The year from which on figures can be compared with each other: the first year after a break in the series (`breakYear`), or
   * the first of `years` where there is no break.
   */
  readonly comparableSince: number;
  readonly #row: number;
  readonly #intervals: IntervalBounds | null;

  /**
   * @param row index of the area in `counts`; −1 gives an area without any figure.
   * @param intervals those of the projected years of `counts`; null where there is no projection.
   */
  constructor(counts: Counts, row: number, intervals: IntervalBounds | null = null) {
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
    if (counts.bounds) {
      const { low, high } = counts.bounds;
      this.bounds = { low: low.subarray(from, to), high: high.subarray(from, to) };
    }
    const first = years[0] ?? NaN;
    const since = breakYear(counts.soorten) ?? first;
    this.comparableSince = years.includes(since) ? since : first;
    this.#row = row;
    this.#intervals = intervals;
  }

  /** The newest counted year; NaN where no year is counted. */
  get newest(): number {
    return this.years[this.observed - 1] ?? NaN;
  }

  /**
   * Returns the index of `year` in `years` and in the arrays; out of range (negative, too large or NaN) for a year outside
   * `years`.
   */
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
    if (this.isWithoutSchool(year)) return 'noSchool';
    if (Number.isNaN(this.pupils[t] ?? NaN)) return 'missing';
    if (t >= this.observed) return 'projected';
    if (this.complete[t] !== 1) return 'incomplete';
    return isWhollyMasked(this, t) ? 'masked' : 'observed';
  }

  /**
   * Whether the area has no school of the soorten in `year`: a complete count without any vestiging, or a projected year after
   * such a count.
   */
  isWithoutSchool(year: number): boolean {
    const t = this.indexOf(year);
    return t < this.years.length && isWithoutSchool(this, Math.min(t, this.observed - 1));
  }

  /**
   * Returns the pupils of a year, counted or expected, for use in comparisons. NaN where the year has no figure, is incomplete (a
   * missing vestiging is not a decline) or has masked pupils only.
   */
  comparablePupils(year: number): number {
    const t = this.indexOf(year);
    if (this.complete[t] !== 1 || isWhollyMasked(this, t)) return NaN;
    return this.pupils[t] ?? NaN;
  }

  /** Returns the pupils of every year of `years` for use in comparisons, as `comparablePupils` gives them. */
  comparableSeries(): Float64Array {
    return Float64Array.from(this.years, (year) => this.comparablePupils(year));
  }

  /** Returns the least and the most that the pupils of a counted year can be; null where that is one number, or not known. */
  boundsAt(year: number): { low: number; high: number } | null {
    const t = this.indexOf(year);
    const [low, high] = [this.bounds?.low[t] ?? NaN, this.bounds?.high[t] ?? NaN];
    return low < high ? { low, high } : null;
  }

  /** Returns the bounds of the intervals of the area in a projected year; null in a counted year and without a projection. */
  band(year: number): Band | null {
    const h = this.indexOf(year) - this.observed;
    if (!this.#intervals || !(h >= 0 && h < this.#horizons)) return null;
    const at = this.#row * this.#horizons + h;
    const { low80, high80, low95, high95 } = this.#intervals;
    const band = {
      low80: low80[at] ?? NaN,
      high80: high80[at] ?? NaN,
      low95: low95[at] ?? NaN,
      high95: high95[at] ?? NaN,
    };
    return Object.values(band).every(Number.isFinite) ? band : null;
  }

  /**
   * Returns the element for this area and `year` of `matrix`, which is row-major with the areas and years of the counts; NaN for
   * a year outside the counts.
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

/** Returns the area with the area code `code`. Where `counts` does not have that area, the result has no figure in any year. */
export function areaOf(
  counts: Counts,
  code: string,
  intervals: IntervalBounds | null = null,
): AreaView {
  return new AreaView(counts, counts.codes.indexOf(code), intervals);
}

/** Returns all areas of `counts`, in the order of `counts`. */
export function areasOf(counts: Counts, intervals: IntervalBounds | null = null): AreaView[] {
  return counts.codes.map((_, row) => new AreaView(counts, row, intervals));
}

/**
 * Returns the values of all areas in one year, from `matrix`, which is row-major with the areas and years of the counts. All are
 * NaN for a year outside the counts.
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
