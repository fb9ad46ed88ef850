import { UNKNOWN_GEMEENTE } from '../formats/cells.ts';
import type { Merger } from '../formats/mergers.ts';
import { soortAndYear, type Tally, type TallyPlace } from '../formats/incoming/tally.ts';
import type { Soort } from './soorten.ts';

/** Figures of a reader's own file: one gemeente of today, soort and year. */
export interface OwnRow {
  gemeente: string;
  soort: Soort;
  jaar: number;
  /** Unmasked pupils. */
  leerlingen: number;
  gemaskeerd: number;
  /** Vestigingen with pupils; NaN where the file does not tell. */
  vestigingen: number;
  /** 0 where a part of the gemeente is known to be missing. */
  volledig: 0 | 1;
}

/** The gemeente of today of a vestiging of which the file does not say; null where nobody knows. */
export type PlaceBranch = (vestiging: string, plaats: string, provincie: string) => string | null;

export interface OwnFigures {
  rows: OwnRow[];
  /** Vestigingen with pupils that no list places: they count in the country only. */
  unplaced: string[];
  /** Whether the file counts vestigingen, of how many. */
  branches: number;
  /** Whether it has gemeenten that ended: then it is on the boundaries of its years. */
  isOnOldBoundaries: boolean;
}

/** Sums what a file counts per place to gemeenten of today. */
export function ownFigures(
  tally: Tally,
  placeBranch: PlaceBranch,
  mergers: readonly Merger[],
): OwnFigures {
  const sums = new Map<string, OwnRow>();
  const unplaced: string[] = [];
  let branches = 0;
  let isOnOldBoundaries = false;
  for (const [key, place] of tally.places) {
    const known = place.gemeente ?? placeBranch(key, place.plaats, place.provincie);
    if (known === null) unplaced.push(key);
    if (place.isBranch) branches += 1;
    else if (key !== place.gemeente) isOnOldBoundaries = true;
    addTo(sums, known ?? UNKNOWN_GEMEENTE, place);
  }
  if (isOnOldBoundaries) markParts(sums, tally, mergers);
  return { rows: [...sums.values()], unplaced, branches, isOnOldBoundaries };
}

function addTo(sums: Map<string, OwnRow>, gemeente: string, place: TallyPlace): void {
  for (const [key, cell] of place.cells) {
    if (cell.none) continue;
    const at = `${gemeente} ${key}`;
    const sum = sums.get(at) ?? { gemeente, ...soortAndYear(key), ...EMPTY };
    const isOpen = cell.leerlingen + cell.gemaskeerd > 0;
    sum.leerlingen += cell.leerlingen;
    sum.gemaskeerd += cell.gemaskeerd;
    sum.vestigingen += place.isBranch ? (isOpen ? 1 : 0) : cell.vestigingen;
    if (cell.volledig === 0) sum.volledig = 0;
    sums.set(at, sum);
  }
}

const EMPTY = { leerlingen: 0, gemaskeerd: 0, vestigingen: 0, volledig: 1 as 0 | 1 };

/**
 * On the boundaries of its time a gemeente of today is the sum of those that went into it since. Where the file says nothing of
 * one of them, not even that there was none, the sum is too low.
 */
function markParts(sums: Map<string, OwnRow>, tally: Tally, mergers: readonly Merger[]): void {
  const parts = new Map<string, Merger[]>();
  for (const one of mergers) parts.set(one.into, [...(parts.get(one.into) ?? []), one]);
  for (const [at, sum] of sums) {
    const key = Number(at.split(' ')[1]);
    const ended = parts.get(sum.gemeente) ?? [];
    const cellOf = ({ code }: Merger) => tally.places.get(code)?.cells.get(key);
    // A file may go on with gemeenten that ended before its year: the others of then are then parts too.
    const going = ended.filter((one) => cellOf(one)?.none === false);
    const from = Math.min(sum.jaar + 1, ...going.map(({ year }) => year));
    if (ended.some((one) => one.year >= from && !cellOf(one))) sum.volledig = 0;
  }
}
