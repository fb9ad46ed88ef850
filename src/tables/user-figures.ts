import { UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import {
  soortAndYear,
  type Tally,
  type TallyCell,
  type TallyPlace,
} from '../formats/incoming/tally.ts';
import type { PastGemeenten } from '../areas/past-gemeenten.ts';
import type { Soort } from './soorten.ts';

/** A figure of a user file: one gemeente of today, soort and year. */
export interface UserRow {
  gemeente: string;
  soort: Soort;
  jaar: number;
  /** Unmasked pupils. */
  leerlingen: number;
  gemaskeerd: number;
  /** Number of vestigingen with pupils; NaN where the file does not have it. */
  vestigingen: number;
  /** 0 where a part of the gemeente is known to be missing. */
  volledig: 0 | 1;
}

/** Returns the gemeente of today of a vestiging whose gemeente is not in the file; null where it is unknown. */
export type PlaceVestiging = (
  vestiging: string,
  plaats: string,
  provincie: string,
) => string | null;

export interface UserFigures {
  rows: UserRow[];
  /** Vestigingen with pupils whose gemeente is in no list: they count in the country only. */
  unplaced: string[];
  /** Number of vestigingen in the file; 0 where the file has figures of gemeenten. */
  vestigingen: number;
  /** Whether the file has gemeenten that ended, so that its figures are on the boundaries of their own years. */
  isOnOldBoundaries: boolean;
  /** Figures that are part of another figure of the file, and are left out. */
  doubled: (DoubledRow & { cell: TallyCell })[];
}

/** A row of the file whose figure is also part of the figure of a larger gemeente in the same file. */
export interface DoubledRow {
  /** Code of the gemeente that is a part; `whole` is the code of the larger gemeente. */
  code: string;
  whole: string;
  soort: Soort;
  jaar: number;
  line: number;
}

type Doubled = UserFigures['doubled'][number];

/** Sums the figures of a user file to gemeenten of today. The figures are of vestigingen, or of gemeenten of any time. */
export function userFigures(
  tally: Tally,
  placeVestiging: PlaceVestiging,
  past: PastGemeenten,
): UserFigures {
  const sums = new Map<string, UserRow>();
  const unplaced: string[] = [];
  let vestigingen = 0;
  const isOnOldBoundaries = [...tally.places].some(
    ([key, place]) => !place.isVestiging && key !== place.gemeente,
  );
  const parts = isOnOldBoundaries ? partsOf(tally) : new Map<string, Parts>();
  const doubled = [...parts].flatMap(([at, cells]) => dropDoubled(at, cells, past));
  const dropped = new Set(doubled.map(({ cell }) => cell));
  for (const [key, place] of tally.places) {
    const known = place.gemeente ?? placeVestiging(key, place.plaats, place.provincie);
    if (known === null) unplaced.push(key);
    if (place.isVestiging) vestigingen += 1;
    addTo(sums, known ?? UNKNOWN_GEMEENTE, place, dropped);
  }
  for (const [at, cells] of parts) markPart(sums.get(at), cells, past);
  return { rows: [...sums.values()], unplaced, vestigingen, isOnOldBoundaries, doubled };
}

/** The figures of one soort and year of the gemeenten that are now in one gemeente of today, by their codes. */
type Parts = Map<string, TallyCell>;

function partsOf(tally: Tally): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const [code, { gemeente, cells }] of tally.places) {
    for (const [key, cell] of cells) {
      const at = `${gemeente} ${key}`;
      const some = parts.get(at) ?? new Map<string, TallyCell>();
      parts.set(at, some.set(code, cell));
    }
  }
  return parts;
}

const figuresIn = (cells: Parts) => [...cells].flatMap(([code, { none }]) => (none ? [] : [code]));

/** Removes from `cells` the figures that are also part of the figure of a larger gemeente, and returns them. */
function dropDoubled(at: string, cells: Parts, past: PastGemeenten): Doubled[] {
  const [gemeente = '', key] = at.split(' ');
  return [...past.doubled(gemeente, figuresIn(cells))].map(([code, whole]) => {
    const cell = cells.get(code)!;
    cells.delete(code);
    return { code, whole, ...soortAndYear(Number(key)), line: cell.line, cell };
  });
}

function addTo(
  sums: Map<string, UserRow>,
  gemeente: string,
  place: TallyPlace,
  dropped: ReadonlySet<TallyCell>,
): void {
  for (const [key, cell] of place.cells) {
    if (cell.none || dropped.has(cell)) continue;
    const at = `${gemeente} ${key}`;
    const sum = sums.get(at) ?? { gemeente, ...soortAndYear(key), ...EMPTY };
    const isOpen = cell.leerlingen + cell.gemaskeerd > 0;
    sum.leerlingen += cell.leerlingen;
    sum.gemaskeerd += cell.gemaskeerd;
    sum.vestigingen += place.isVestiging ? (isOpen ? 1 : 0) : cell.vestigingen;
    if (cell.volledig === 0) sum.volledig = 0;
    sums.set(at, sum);
  }
}

const EMPTY = { leerlingen: 0, gemaskeerd: 0, vestigingen: 0, volledig: 1 as 0 | 1 };

/**
 * Marks `sum` as incomplete where a part is missing. Before a herindeling the figure of a gemeente of today is the sum of the
 * gemeenten that became part of it. Where the file has no figure of one of these, and does not say that there are no pupils, the
 * sum is too low.
 */
function markPart(sum: UserRow | undefined, cells: Parts, past: PastGemeenten): void {
  if (!sum) return;
  const isReported = (code: string) => cells.has(code);
  if (!past.isWhole(sum.gemeente, sum.jaar, figuresIn(cells), isReported)) sum.volledig = 0;
}
