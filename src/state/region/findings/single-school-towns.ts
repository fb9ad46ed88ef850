import type { SchoolRow, SchoolsAnswer } from '../../../engine/protocol/schools.ts';
import { hasPupils, isUnknown, pupilsIn } from '../../../tables/schools.ts';
import type { Finding } from '../../../text/findings.ts';
import { lastInPlaces } from '../../schools/last-in-place.ts';
import { ON_SCHOOLS, type ScoredFinding, type SchoolFindingsInput } from './finding.ts';

/**
 * Returns the findings about towns with one school of bo, about the one of these that is farthest from the next school, and about
 * towns that lost their last school; no finding where there is nothing to report. A gemeente is left out where the town of one of its schools is not known. A town that lies in two gemeenten is one in each. DUO's
 * lists name no town of most schools that closed before 2019, so that the comparison starts in the first year from the base year on
 * from which all towns are known.
 */
export function singleSchoolTowns({
  story,
  rows: members,
  schools,
  isOneCount,
}: SchoolFindingsInput): ScoredFinding[] {
  const { base, year } = story;
  const { years } = schools;
  const rows = schools.rows.filter(({ soort }) => soort === 'bo');
  const unplaced = new Set(
    rows.filter((row) => row.town === '' && mayBeOpen(row, years, year)).map((row) => row.gemeente),
  );
  const placed = rows.filter(({ gemeente }) => !unplaced.has(gemeente));
  const since = isOneCount ? year : firstPlaced(placed, years, base, year);
  const [then, now] = [since, year].map((one) => openByTown(placed, years, one));
  if (!then || !now) return [];
  const single = [...now].filter(([, open]) => open.length === 1).map(([town]) => town);
  const fewer = single.filter((town) => (then.get(town)?.length ?? 0) > 1).length;
  const gone = [...then].flatMap(([town, [school]]) =>
    school && !now.has(town) ? [school.town] : [],
  );
  const without = members.filter(({ code }) => unplaced.has(code)).map(({ name }) => name);
  const farthest = farthestOf(schools, unplaced, year);
  const found: { score: number; finding: Finding }[] = [];
  if (single.length > 0) {
    found.push({
      score: fewer > 0 ? 29 : 12,
      finding: { kind: 'towns', year, since, single: single.length, fewer, without },
    });
  }
  if (farthest) found.push({ score: 11, finding: { kind: 'farthest', ...farthest } });
  if (gone.length > 0) {
    found.push({
      score: 34,
      finding: { kind: 'townsLost', year, since, towns: gone.sort(), without },
    });
  }
  return found.map((one) => ({ ...one, view: ON_SCHOOLS }));
}

/**
 * Returns the town with one school of bo from which the next school is farthest, not in a gemeente of `unplaced`; null where no
 * distance is known. Distances are those of the newest year.
 */
function farthestOf(
  schools: SchoolsAnswer,
  unplaced: ReadonlySet<string>,
  year: number,
): { town: string; metres: number; isExact: boolean } | null {
  if (year !== schools.years.at(-1)) return null;
  const [first] = lastInPlaces(schools).filter(
    ({ kind, row }) => kind === 'bo' && !unplaced.has(row.gemeente),
  );
  if (!first?.next) return null;
  const { metres, isExact } = first.next;
  return { town: first.row.town, metres, isExact };
}

type Years = SchoolsAnswer['years'];

/** Whether a school has pupils in a year, or may have them. */
function mayBeOpen({ pupils }: SchoolRow, years: Years, year: number): boolean {
  const count = pupilsIn({ years, pupils }, year);
  return hasPupils(count) || isUnknown(count);
}

/** Returns the first year, not before `base`, from which up to `year` every school with pupils has a known town. */
function firstPlaced(rows: readonly SchoolRow[], years: Years, base: number, year: number): number {
  const unplaced = rows.filter(({ town }) => town === '');
  const isKnown = (one: number) => !unplaced.some((row) => mayBeOpen(row, years, one));
  const back = years.filter((one) => one >= base && one <= year).reverse();
  const gap = back.findIndex((one) => !isKnown(one));
  return (gap < 0 ? back.at(-1) : back[gap - 1]) ?? year;
}

function openByTown(
  rows: readonly SchoolRow[],
  years: Years,
  year: number,
): Map<string, SchoolRow[]> {
  const towns = new Map<string, SchoolRow[]>();
  for (const row of rows) {
    if (!hasPupils(pupilsIn({ years, pupils: row.pupils }, year))) continue;
    const key = `${row.gemeente} ${row.town}`;
    towns.set(key, [...(towns.get(key) ?? []), row]);
  }
  return towns;
}
