import { UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import {
  soortAndYear,
  type Tally,
  type TallyCell,
  type TallyPlace,
} from '../formats/incoming/tally.ts';
import type { PastGemeenten } from '../areas/past-gemeenten.ts';
import type { Soort } from './soorten.ts';

/** The count of one gemeente of today, soort and year from a user file: the sum of its rows. */
export interface UserRow {
  gemeente: string;
  soort: Soort;
  jaar: number;
  /** Pupils that are not masked. */
  leerlingen: number;
  gemaskeerd: number;
  /** Number of vestigingen with pupils; NaN where the file does not say how many. */
  vestigingen: number;
  /** 0 where the count is known to miss a part of the gemeente; else 1. */
  volledig: 0 | 1;
}

/**
 * Finds the gemeente of today of a vestiging whose row in the file has no gemeente, by code or by town and provincie; null where
 * it cannot be found.
 */
export type PlaceVestiging = (
  vestiging: string,
  plaats: string,
  provincie: string,
) => string | null;

export interface UserFigures {
  rows: UserRow[];
  /** Codes of the vestigingen whose gemeente cannot be found: their pupils are in the sum of the country only. */
  unplaced: string[];
  /** Number of vestigingen in the file; 0 where the rows are about gemeenten. */
  vestigingen: number;
  /** Whether the file has rows about gemeenten that have ended, so that its figures follow the boundaries of their own years. */
  isOnOldBoundaries: boolean;
  /** Figures that are left out of the sums, because they are also part of the figure of a larger gemeente in the file. */
  doubled: (DoubledRow & { cell: TallyCell })[];
  /** Figures of gemeenten that had ended in that year. */
  late: LateRow[];
}

/**
 * A row of a user file whose figure is also part of the figure of a larger gemeente in the same file.
 */
export interface DoubledRow {
  /** Code of the gemeente of the row; `whole` is the code of the larger gemeente, and `line` the line of the row in the file. */
  code: string;
  whole: string;
  soort: Soort;
  jaar: number;
  line: number;
}

/**
 * A row of a user file about a gemeente that had ended in that year. Where all such rows of a gemeente of today have 0 pupils
 * (`isLeftOut`) they say nothing about the pupils of that gemeente, and are left out; else they are part of its sum.
 */
export interface LateRow {
  code: string;
  soort: Soort;
  jaar: number;
  line: number;
  isLeftOut: boolean;
}

type Doubled = UserFigures['doubled'][number];

/**
 * Returns the figures of a user file, summed to gemeenten of today. The rows of the file are about vestigingen, or about
 * gemeenten that exist or have ended.
 */
export function userFigures(
  tally: Tally,
  placeVestiging: PlaceVestiging,
  past: PastGemeenten,
): UserFigures {
  const sums = new Map<string, UserRow>();
  const unplaced: string[] = [];
  const unknown: string[] = [];
  let vestigingen = 0;
  const isOnOldBoundaries = [...tally.places].some(
    ([key, place]) => !place.isVestiging && key !== place.gemeente,
  );
  const parts = isOnOldBoundaries ? partsOf(tally) : new Map<string, Parts>();
  const doubled = [...parts].flatMap(([at, cells]) => dropDoubled(at, cells, past));
  const late = [...parts].flatMap(([at, cells]) => lateIn(at, cells, past));
  const dropped = new Set(
    [...doubled, ...late.filter(({ isLeftOut }) => isLeftOut)].map(({ cell }) => cell),
  );
  for (const [key, place] of tally.places) {
    const known = place.gemeente ?? placeVestiging(key, place.plaats, place.provincie);
    if (known === null) unplaced.push(key);
    if (place.isVestiging) vestigingen += 1;
    unknown.push(...addTo(sums, known ?? UNKNOWN_GEMEENTE, place, dropped));
  }
  for (const at of unknown) {
    const sum = sums.get(at);
    if (sum) sum.volledig = 0;
  }
  for (const [at, cells] of parts) markPart(sums.get(at), cells, past);
  return { rows: [...sums.values()], unplaced, vestigingen, isOnOldBoundaries, doubled, late };
}

/** The figures of one soort and year in the area of one gemeente of today: by code, the gemeenten of the file in that area. */
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

/**
 * Removes from `cells` the figures that are also part of the figure of a larger gemeente, and returns the removed figures.
 * @param at the code of the gemeente of today and the key of soort and year (`soortAndYear`), with a space between them.
 */
function dropDoubled(at: string, cells: Parts, past: PastGemeenten): Doubled[] {
  const [gemeente = '', key] = at.split(' ');
  return [...past.doubled(gemeente, figuresIn(cells))].map(([code, whole]) => {
    const cell = cells.get(code)!;
    cells.delete(code);
    return { code, whole, ...soortAndYear(Number(key)), line: cell.line, cell };
  });
}

/** Returns the figures in `cells` of gemeenten that had ended in that year; those that are left out are removed from `cells`. */
function lateIn(at: string, cells: Parts, past: PastGemeenten): (LateRow & { cell: TallyCell })[] {
  const [gemeente = '', key] = at.split(' ');
  const of = soortAndYear(Number(key));
  const ended = figuresIn(cells).filter((code) => past.hasEnded(gemeente, code, of.jaar));
  const late = ended.map((code) => ({ code, cell: cells.get(code)! }));
  const isLeftOut = late.every(({ cell }) => cell.leerlingen + cell.gemaskeerd === 0);
  if (isLeftOut) for (const code of ended) cells.delete(code);
  return late.map((one) => ({ ...one, ...of, line: one.cell.line, isLeftOut }));
}

/** Adds the figures of a place to the sums of its gemeente, and returns the keys of the sums that lack a figure of the place. */
function addTo(
  sums: Map<string, UserRow>,
  gemeente: string,
  place: TallyPlace,
  dropped: ReadonlySet<TallyCell>,
): string[] {
  const unknown: string[] = [];
  for (const [key, cell] of place.cells) {
    const at = `${gemeente} ${key}`;
    if (cell.none && cell.volledig === 0) unknown.push(at);
    if (cell.none || dropped.has(cell)) continue;
    const sum = sums.get(at) ?? { gemeente, ...soortAndYear(key), ...EMPTY };
    const isOpen = cell.leerlingen + cell.gemaskeerd > 0;
    sum.leerlingen += cell.leerlingen;
    sum.gemaskeerd += cell.gemaskeerd;
    sum.vestigingen += place.isVestiging ? (isOpen ? 1 : 0) : cell.vestigingen;
    if (cell.volledig === 0) sum.volledig = 0;
    sums.set(at, sum);
  }
  return unknown;
}

const EMPTY = { leerlingen: 0, gemaskeerd: 0, vestigingen: 0, volledig: 1 as 0 | 1 };

/**
 * Marks `sum` as incomplete where the file misses a part of the gemeente. In a year before a herindeling the figure of a gemeente
 * of today is the sum of the gemeenten that went into it; the sum is too low if the file neither has a figure of one of them nor
 * says that there are no pupils.
 */
function markPart(sum: UserRow | undefined, cells: Parts, past: PastGemeenten): void {
  if (!sum) return;
  const isReported = (code: string) => cells.has(code);
  if (!past.isWhole(sum.gemeente, sum.jaar, figuresIn(cells), isReported)) sum.volledig = 0;
}
