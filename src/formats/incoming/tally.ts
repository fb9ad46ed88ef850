import { MASKED } from '../cells.ts';
import { SOORTEN, type Soort } from '../soorten.ts';

/**
 * All soorten of both sectors, in a fixed order: the key of a `TallyCell` is computed from the index of its soort in this list.
 */
const ALL: readonly Soort[] = [...SOORTEN.po, ...SOORTEN.vo];
const NUMBER = new Map(ALL.map((soort, i) => [soort, i]));

/** Pupils of one vestiging or gemeente, soort and year, summed from the rows of a file. */
export interface TallyCell {
  /** The sum of the counts that are not masked. */
  leerlingen: number;
  /** The number of masked counts, each of 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: number;
  /** The number of vestigingen of the gemeente; NaN where the file does not say it. */
  vestigingen: number;
  /** Whether the count is complete: 0 where the file says that it is incomplete, else 1. */
  volledig: number;
  /**
   * Whether the file says that there is nothing to count (an empty cell of StatLine), so that there is no figure rather than 0
   * pupils.
   */
  none: boolean;
  /** The number of the line in the file; used for gemeenten only, as the pupils of a vestiging may be a sum of several lines. */
  line: number;
  /** The figures of the same gemeente, soort and year in later rows of the file (see `Repeated`); absent where there are none. */
  others?: TallyCell[];
}

/** A vestiging or a gemeente (which may have ended) whose figures are in a file. */
export interface TallyPlace {
  /** Whether the place is a vestiging rather than a gemeente. */
  isVestiging: boolean;
  /** The code of the gemeente of today that the place is in; null for a vestiging whose gemeente is not in the file. */
  gemeente: string | null;
  /** The town of a vestiging whose gemeente is not in the file; empty for other places. */
  plaats: string;
  /** The provincie of a vestiging whose gemeente is not in the file; empty for other places. */
  provincie: string;
  /** The figures by the key that `keyOf` computes from a soort and a year. */
  cells: Map<number, TallyCell>;
}

const NOWHERE = { plaats: '', provincie: '' };

/**
 * The sums of the counts of a user file, updated while the file is read. Their size depends on the number of places, not of
 * rows, unless the file is finer than gemeenten.
 */
export class Tally {
  readonly places = new Map<string, TallyPlace>();

  /**
   * Returns the place with this key, adding it where there is none yet. The key is the code of a vestiging, or the code of a
   * gemeente as the file has it.
   * @param at the town and provincie of a vestiging whose gemeente is not in the file
   */
  place(
    key: string,
    isVestiging: boolean,
    gemeente: string | null,
    at: { plaats: string; provincie: string } = NOWHERE,
  ): TallyPlace {
    const known = this.places.get(key);
    if (known) return known;
    const { plaats, provincie } = at;
    const place: TallyPlace = { isVestiging, gemeente, plaats, provincie, cells: new Map() };
    this.places.set(key, place);
    return place;
  }

  /**
   * Adds a count to the cell of a place, soort and year: a number of pupils, or `MASKED`. A missing count (NaN) adds nothing.
   * `masked` is a number of masked counts to add besides; `line` is the line of the count in the file.
   */
  static add(
    place: TallyPlace,
    soort: Soort,
    jaar: number,
    count: number,
    { masked = 0, line = 0 } = {},
  ): void {
    if (Number.isNaN(count)) return;
    const key = keyOf(soort, jaar);
    const cell = place.cells.get(key) ?? emptyCell();
    if (count === MASKED) cell.gemaskeerd += 1;
    else cell.leerlingen += count;
    cell.gemaskeerd += masked;
    cell.line = line;
    place.cells.set(key, cell);
  }

  /**
   * Adds the counts of one row, such as those of each age, to the cell of a place, soort and year as one count: numbers of pupils,
   * and `MASKED` for each masked one. Missing counts (NaN) add nothing to the sum; a row of missing counts only is 0 pupils.
   */
  static addSum(
    place: TallyPlace,
    soort: Soort,
    jaar: number,
    counts: readonly number[],
    line = 0,
  ): void {
    const sum = counts.reduce((total, count) => (count > 0 ? total + count : total), 0);
    const masked = counts.filter((count) => count === MASKED).length;
    Tally.add(place, soort, jaar, sum, { masked, line });
  }

  static has(place: TallyPlace, soort: Soort, jaar: number): boolean {
    return place.cells.has(keyOf(soort, jaar));
  }

  static set(place: TallyPlace, soort: Soort, jaar: number, cell: Partial<TallyCell>): void {
    place.cells.set(keyOf(soort, jaar), { ...emptyCell(), ...cell });
  }

  /** Sets the figure of a place, soort and year; where there is one already, keeps the new one beside it (`others`). */
  static put(place: TallyPlace, soort: Soort, jaar: number, cell: Partial<TallyCell>): void {
    const known = place.cells.get(keyOf(soort, jaar));
    if (known) (known.others ??= []).push({ ...emptyCell(), ...cell });
    else Tally.set(place, soort, jaar, cell);
  }
}

const emptyCell = (): TallyCell => ({
  leerlingen: 0,
  gemaskeerd: 0,
  vestigingen: NaN,
  volledig: 1,
  none: false,
  line: 0,
});

function keyOf(soort: Soort, jaar: number): number {
  return jaar * ALL.length + (NUMBER.get(soort) ?? 0);
}

/** Returns the soort and the year of a `TallyCell` from its key. */
export function soortAndYear(key: number): { soort: Soort; jaar: number } {
  return { soort: ALL[key % ALL.length] ?? 'bo', jaar: Math.floor(key / ALL.length) };
}
