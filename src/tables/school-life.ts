import { MASKED } from '../formats/cells.ts';
import { vestigingKey } from '../formats/site/vestigingen.ts';
import type { Sector } from '../formats/soorten.ts';
import type { Transfer } from '../formats/transfers.ts';
import { hasPupils, type School } from './schools.ts';

/**
 * What became of a school that closed: `renumbered` where it went on under a new code, `merged` where its pupils went to a
 * vestiging that was there already or that went on another school.
 */
type StepKind = 'renumbered' | 'merged';

/** A school that ended in another one, seen from either of the two: `code` and `sector` are those of the other. */
interface Step {
  sector: Sector;
  code: string;
  /** The year of the transfer: of the first count after it. */
  year: number;
  kind: StepKind;
}

/** The years of a school, and what it came from and went into. */
export interface Life {
  /** The first and the last year in which the school had pupils. */
  first: number;
  last: number;
  /** The year of the first count of the school; null where the school is as old as the counts of its sector. */
  opened: number | null;
  /** The first counted year without pupils after `last`; null where the school has pupils in the newest year or no later count. */
  closed: number | null;
  /** The years without pupils between `first` and `last`: the school did not end, it had no pupils at the count. */
  gaps: number[];
  /** The schools in which the school ended. */
  into: Step[];
  /** The schools that ended in the school. */
  from: Step[];
}

/**
 * Returns the life of each school, in the order of `schools`; null for a school without pupils in any year.
 *
 * A school that closes ends in another one where DUO has a transfer after its last count and not after its first year without
 * pupils, and the other has pupils in that year. It was renumbered where the other had no pupils before: it began where the
 * school ended. Where several schools end in one that began, the largest was renumbered and the others were merged into it.
 * @param transfers the transfers of `vestiging-overgangen.csv`, which end in January 2025
 */
export function livesOf(
  schools: readonly School[],
  transfers: readonly Transfer[],
): (Life | null)[] {
  const lives = new Map<string, { school: School; life: Life }>();
  for (const school of schools) {
    const life = yearsOf(school);
    if (life) lives.set(vestigingKey(school.sector, school.code), { school, life });
  }
  const ends = transfers.flatMap(({ from, to, year }) => {
    const [ended, other] = [from, to].map((one) => lives.get(vestigingKey(one.sector, one.code)));
    if (!ended || !other || !isEnd(ended.life, other.life, year)) return [];
    return [{ ended, other, year }];
  });
  const began = new Map<Life, School>();
  for (const { ended, other } of ends) {
    if (other.life.first <= ended.life.last) continue;
    const largest = began.get(other.life);
    if (!largest || sizeAtEnd(ended.school) > sizeAtEnd(largest)) {
      began.set(other.life, ended.school);
    }
  }
  for (const { ended, other, year } of ends) {
    const kind = began.get(other.life) === ended.school ? 'renumbered' : 'merged';
    const { school, life } = other;
    ended.life.into.push({ sector: school.sector, code: school.code, year, kind });
    life.from.push({ sector: ended.school.sector, code: ended.school.code, year, kind });
  }
  return schools.map(({ sector, code }) => lives.get(vestigingKey(sector, code))?.life ?? null);
}

/** Returns the pupils of a school at its last count, a masked count as 2. */
function sizeAtEnd({ pupils }: School): number {
  const last = pupils.findLast(hasPupils) ?? 0;
  return last === MASKED ? 2 : last;
}

function yearsOf({ years, pupils }: School): Life | null {
  const [start, end] = [pupils.findIndex(hasPupils), pupils.findLastIndex(hasPupils)];
  const [first, last] = [years[start], years[end]];
  if (first === undefined || last === undefined) return null;
  return {
    first,
    last,
    opened: start === 0 ? null : first,
    closed: years.find((_, j) => j > end && pupils[j] === 0) ?? null,
    gaps: years.filter((_, j) => j > start && j < end && pupils[j] === 0),
    into: [],
    from: [],
  };
}

/** Whether a transfer in a year is how one school ended in the other. */
function isEnd(ended: Life, other: Life, year: number): boolean {
  if (ended === other || ended.closed === null) return false;
  return (
    ended.last < year && year <= ended.closed && other.first <= ended.closed && other.last >= year
  );
}

/** The schools that opened and closed in a year. */
export interface SchoolChanges {
  year: number;
  /** The schools that opened, without those that are the continuation of another school. */
  opened: number;
  /** The schools that closed, without those that went on under another code. */
  closed: number;
  /** The schools among `closed` that merged into another school. */
  merged: number;
  /** The schools that went on under another code. */
  renumbered: number;
}

/**
 * Counts the schools that opened and closed in each of `years`. Renumberings are neither: they are counted apart. A gap is
 * neither a closure nor an opening.
 */
export function changesByYear(
  lives: readonly (Life | null)[],
  years: readonly number[],
): SchoolChanges[] {
  const changes = new Map(
    years.map((year) => [year, { year, opened: 0, closed: 0, merged: 0, renumbered: 0 }]),
  );
  for (const life of lives) {
    if (!life) continue;
    const opening = changes.get(life.opened ?? NaN);
    if (opening && !isRenumbered(life.from)) opening.opened++;
    const closure = changes.get(life.closed ?? NaN);
    if (!closure) continue;
    if (isRenumbered(life.into)) {
      closure.renumbered++;
      continue;
    }
    closure.closed++;
    if (life.into.length > 0) closure.merged++;
  }
  return [...changes.values()];
}

const isRenumbered = (steps: readonly Step[]) => steps.some(({ kind }) => kind === 'renumbered');

/**
 * Returns the codes under which a school was known before it was renumbered, the newest first: its counts, put before those of
 * the school, are one line.
 */
export function earlierCodes(
  lives: ReadonlyMap<string, Life>,
  { sector, code }: { sector: Sector; code: string },
): { sector: Sector; code: string }[] {
  const earlier: { sector: Sector; code: string }[] = [];
  let life = lives.get(vestigingKey(sector, code));
  while (life) {
    const step = life.from.find(({ kind }) => kind === 'renumbered');
    if (!step) break;
    earlier.push({ sector: step.sector, code: step.code });
    life = lives.get(vestigingKey(step.sector, step.code));
  }
  return earlier;
}
