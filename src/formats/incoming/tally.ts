import { MASKED } from '../cells.ts';
import { SOORTEN, type Soort } from '../soorten.ts';

/** All soorten of both sectors, in a fixed order: the key of a cell contains the index of its soort in this list. */
const ALL: readonly Soort[] = [...SOORTEN.po, ...SOORTEN.vo];
const NUMBER = new Map(ALL.map((soort, i) => [soort, i]));

/** Pupils of one place, soort and year. */
export interface TallyCell {
  /** Sum of the pupils that are not masked. */
  leerlingen: number;
  /** Number of masked cells, each 1–4 pupils. */
  gemaskeerd: number;
  /** Number of vestigingen; NaN where the file does not have it. */
  vestigingen: number;
  /** 0 where the file says that the count is incomplete. */
  volledig: number;
  /** Whether the file says that there is nothing to count (an empty cell of CBS), so that the cell has no figure. */
  none: boolean;
  /** The number of the line in the file; used for gemeenten only, as a vestiging may have several rows. */
  line: number;
}

/** A vestiging or a gemeente (which may have ended) whose figures are in a file. */
export interface TallyPlace {
  /** Whether the place is a vestiging rather than a gemeente. */
  isVestiging: boolean;
  /** The gemeente of today that the place is in; null for a vestiging whose gemeente is not in the file. */
  gemeente: string | null;
  /** The town and provincie of a vestiging whose gemeente is not in the file. */
  plaats: string;
  provincie: string;
  cells: Map<number, TallyCell>;
}

const NOWHERE = { plaats: '', provincie: '' };

/** The sums of the counts of a file, updated while the file is read: the size depends on the number of places, not of rows. */
export class Tally {
  readonly places = new Map<string, TallyPlace>();

  /**
   * Returns the place with this key, new where there is none yet. The key is the code of a vestiging, or the code of a gemeente
   * as the file has it.
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

  /** Adds a count to the cell of a place, soort and year: a number of pupils, or `MASKED`. A missing count (NaN) adds nothing. */
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

  static has(place: TallyPlace, soort: Soort, jaar: number): boolean {
    return place.cells.has(keyOf(soort, jaar));
  }

  static set(place: TallyPlace, soort: Soort, jaar: number, cell: Partial<TallyCell>): void {
    place.cells.set(keyOf(soort, jaar), { ...emptyCell(), ...cell });
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

/** Returns the soort and the year of a cell from the key of the cell. */
export function soortAndYear(key: number): { soort: Soort; jaar: number } {
  return { soort: ALL[key % ALL.length] ?? 'bo', jaar: Math.floor(key / ALL.length) };
}
