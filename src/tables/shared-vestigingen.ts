import { VO_TYPES_YEAR, type VoVestiging } from '../formats/site/vo-vestigingen.ts';
import { SOORTEN } from '../formats/soorten.ts';
import type { Counts } from './counts.ts';
import type { PupilColumns } from '../formats/site/pupils.ts';
import type { Soort } from './soorten.ts';
import type { MergedColumns } from './user-merge.ts';

/**
 * Whether one vestiging may have several of these soorten, so that a sum over the soorten is not a number of vestigingen. That is
 * so for types of vo; a vestiging of po has one soort in DUO's file 06.
 */
export function mayShareVestigingen(soorten: readonly Soort[]): boolean {
  return soorten.length > 1 && soorten.some((soort) => SOORTEN.vo.some((type) => type === soort));
}

/** The vestigingen of the chosen soorten in one gemeente and year. */
interface Cell {
  gemeente: string;
  jaar: number;
  /** The sum over the soorten, which is the number of vestigingen where only one of the soorten has any. */
  sum: number;
  /** How many of the soorten have vestigingen, or have an unknown number of vestigingen. */
  soorten: number;
  /** Whether a figure of a user file is among them. */
  fromUser: boolean;
}

/**
 * Replaces the sums over soorten in `counts.vestigingen` by numbers of vestigingen, in which a vestiging with several of the
 * soorten counts once. The number is NaN where it is not known: in a gemeente with several of the soorten, in a year without
 * types of each vestiging or with figures of a user file. The country is NaN where a gemeente is. Changes `counts` itself.
 * @param pupils the rows from which `counts` were summed
 * @param voVestigingen all vo vestigingen with their types in `VO_TYPES_YEAR`
 */
export function countSharedVestigingenOnce(
  counts: Counts,
  pupils: PupilColumns | MergedColumns,
  voVestigingen: readonly VoVestiging[],
): void {
  const { codes, years, soorten, vestigingen } = counts;
  const wanted: ReadonlySet<string> = new Set(soorten);
  const known = new Map<string, number>();
  for (const { gemeente, types } of voVestigingen) {
    if (types.some((type) => wanted.has(type))) {
      known.set(gemeente, (known.get(gemeente) ?? 0) + 1);
    }
  }
  const starts = new Map(codes.map((code, i) => [code, i * years.length]));
  const country = (codes.length - 1) * years.length;
  const isCounted = years.map((_, t) => !Number.isNaN(counts.pupils[country + t]));
  for (const t of years.keys()) if (isCounted[t]) vestigingen[country + t] = 0;
  for (const cell of cellsOf(pupils, wanted)) {
    const t = years.indexOf(cell.jaar);
    if (!isCounted[t]) continue;
    const isKnown = cell.jaar === VO_TYPES_YEAR && !cell.fromUser;
    const once = isKnown ? (known.get(cell.gemeente) ?? NaN) : NaN;
    const n = cell.soorten > 1 ? once : cell.sum;
    const start = starts.get(cell.gemeente);
    if (start !== undefined) vestigingen[start + t] = n;
    vestigingen[country + t]! += n;
  }
}

function cellsOf(
  pupils: PupilColumns | MergedColumns,
  wanted: ReadonlySet<string>,
): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  for (const [row, soort] of pupils.soort.entries()) {
    if (!wanted.has(soort)) continue;
    const [gemeente, jaar] = [pupils.gemeente[row]!, pupils.jaar[row]!];
    const key = `${gemeente} ${jaar}`;
    const cell = cells.get(key) ?? { gemeente, jaar, sum: 0, soorten: 0, fromUser: false };
    const n = pupils.vestigingen[row]!;
    cell.sum += n;
    if (n !== 0) cell.soorten += 1;
    cell.fromUser ||= 'eigen' in pupils && pupils.eigen[row] === 1;
    cells.set(key, cell);
  }
  return cells.values();
}
