import { MASKED } from '../cells.ts';
import { SOORTEN, type Soort } from '../soorten.ts';

/** All soorten of both sectors: a cell is known by the number of its soort. */
const ALL: readonly Soort[] = [...SOORTEN.po, ...SOORTEN.vo];
const NUMBER = new Map(ALL.map((soort, i) => [soort, i]));

/** Pupils of one place, soort and year. */
export interface TallyCell {
  /** Unmasked pupils. */
  leerlingen: number;
  /** Cells of 1–4 pupils. */
  gemaskeerd: number;
  /** Vestigingen, where the file says how many; else NaN. */
  vestigingen: number;
  /** 0 where the file says that it misses some. */
  volledig: number;
  /** Whether the file says that there is no such thing, which is no figure: CBS's empty cell. */
  none: boolean;
  /** Where it stands in the file, which is told of gemeenten only: more than one row may be of one vestiging. */
  line: number;
}

/** A vestiging, or a gemeente (also one that ended), of which a file has figures. */
export interface TallyPlace {
  /** Whether it is a vestiging: it then counts as one where it has pupils. */
  isVestiging: boolean;
  /** Today's gemeente; null for a vestiging of which the file does not say. */
  gemeente: string | null;
  /** Where the vestiging stands, where the file says no more than that. */
  plaats: string;
  provincie: string;
  cells: Map<number, TallyCell>;
}

const NOWHERE = { plaats: '', provincie: '' };

/** What a file counts, added up as it is read: its size is that of the places, not of the rows. */
export class Tally {
  readonly places = new Map<string, TallyPlace>();

  /** The place of that key: a code of a vestiging, or of a gemeente as the file has it. */
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

  /** Adds pupils, or `MASKED`, or nothing where the figure is missing (NaN). */
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

/** The soort and the year of the key of a cell. */
export function soortAndYear(key: number): { soort: Soort; jaar: number } {
  return { soort: ALL[key % ALL.length] ?? 'bo', jaar: Math.floor(key / ALL.length) };
}
