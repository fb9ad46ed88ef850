import { SOORTEN, type Soort } from '../soorten.ts';

/**
 * All soorten of both sectors, in a fixed order: the key of a `TallyCell` is computed from the index of its soort in this list.
 */
const ALL: readonly Soort[] = [...SOORTEN.po, ...SOORTEN.vo];
const NUMBER = new Map(ALL.map((soort, i) => [soort, i]));

/** The counts in one row of a file: pupils, and what of them is masked. */
export interface RowCounts {
  /** The sum of the counts that are not masked. */
  leerlingen: number;
  /** The number of masked counts, each of 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: number;
  /** The number of the line of the row in the file. */
  line: number;
}

/**
 * Pupils of one vestiging or gemeente, soort and year, summed from the rows of a file; `line` is the number of the line of the
 * first row.
 */
export interface TallyCell extends RowCounts {
  /** The number of vestigingen of the gemeente; NaN where the file does not say it. */
  vestigingen: number;
  /** Whether the count is complete: 0 where the file says that it is incomplete, else 1. */
  volledig: number;
  /**
   * Whether there is no figure rather than 0 pupils: the file says that there is nothing to count (an empty cell of StatLine) or,
   * where `volledig` is 0, the figure of a vestiging is not known.
   */
  none: boolean;
  /**
   * The figures of later rows of the file about the same pupils (see `Repeated`); absent where there are none. Where the rows of
   * the file add up, `of` has the counts of the earlier row, which are a part of the cell; else it is absent.
   */
  others?: (TallyCell & { of?: RowCounts })[];
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
  /** The figures by the key that `cellKey` computes from a soort and a year. */
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
   * Adds the counts of a row to the cell of a place, soort and year, in a file whose rows add up; `line` of the cell is that of
   * its first row.
   */
  static add(place: TallyPlace, soort: Soort, jaar: number, row: RowCounts): void {
    Tally.addTo(Tally.cell(place, soort, jaar, row.line), row);
  }

  /** Adds the counts of a row to a cell. */
  static addTo(cell: TallyCell, { leerlingen, gemaskeerd }: Omit<RowCounts, 'line'>): void {
    cell.leerlingen += leerlingen;
    cell.gemaskeerd += gemaskeerd;
  }

  /**
   * Returns the cell of a place, soort and year, adding an empty one where there is none yet.
   * @param line the line of the first row of the cell
   */
  static cell(place: TallyPlace, soort: Soort, jaar: number, line: number): TallyCell {
    const key = cellKey(soort, jaar);
    const known = place.cells.get(key);
    if (known) return known;
    const cell = cellWith({ line });
    place.cells.set(key, cell);
    return cell;
  }

  /**
   * Keeps the counts of a row beside the cell of a place, soort and year, in a file whose rows add up, because the earlier row
   * `of` is about the same pupils and has other counts.
   */
  static addAgain(
    place: TallyPlace,
    soort: Soort,
    jaar: number,
    row: RowCounts,
    of: RowCounts,
  ): void {
    const cell = place.cells.get(cellKey(soort, jaar));
    (cell!.others ??= []).push({ ...cellWith(row), of });
  }

  /**
   * Sets the figure of a place, soort and year; where there is one already, keeps the new one beside it (`others`). A cell that
   * says that there is nothing to count (`none`) is kept only where there is no figure.
   */
  static put(place: TallyPlace, soort: Soort, jaar: number, cell: Partial<TallyCell>): void {
    const key = cellKey(soort, jaar);
    const known = place.cells.get(key);
    if (!known || known.none) place.cells.set(key, cellWith(cell));
    else if (cell.none !== true) (known.others ??= []).push(cellWith(cell));
  }
}

/** Returns a cell with these figures, and those of an empty cell for the others. A large file has many: no object is copied. */
const cellWith = ({
  leerlingen = 0,
  gemaskeerd = 0,
  vestigingen = NaN,
  volledig = 1,
  none = false,
  line = 0,
}: Partial<TallyCell>): TallyCell => {
  return { leerlingen, gemaskeerd, vestigingen, volledig, none, line };
};

/** Returns the key of the `TallyCell` of a soort and a year. */
export function cellKey(soort: Soort, jaar: number): number {
  return jaar * ALL.length + (NUMBER.get(soort) ?? 0);
}

/** Returns the soort and the year of a `TallyCell` from its key. */
export function soortAndYear(key: number): { soort: Soort; jaar: number } {
  return { soort: ALL[key % ALL.length] ?? 'bo', jaar: Math.floor(key / ALL.length) };
}
