import { MASKED } from '../../formats/cells.ts';
import { vestigingKey } from '../../formats/site/vestigingen.ts';
import type { Sector, Soort } from '../../formats/soorten.ts';
import type { Life } from '../../tables/school-life.ts';
import { pupilsIn, type School } from '../../tables/schools.ts';

/** The pupils that a masked count (1 to 4) stands for in the history and in the outcome of a school. */
const MASKED_PUPILS = 2;

/** A school with pupils in the origin, as it was known then. */
export interface KnownSchool {
  /** The index of the school in the list of all schools. */
  index: number;
  gemeente: string;
  /** The pupils in the origin, those of the school alone: more than 4, as masked counts are not projected. */
  size: number;
  /**
   * The pupils in the origin, one year earlier, two years earlier …, as far back as the school or one of its predecessors had
   * pupils; NaN in a year in which the school was not counted though it existed.
   */
  counts: readonly number[];
}

/** Schools with their lives, looked up by key. */
export class SchoolLives {
  readonly #at: ReadonlyMap<string, number>;

  /** @param lives the life of each of `schools`, from `livesOf`. */
  constructor(
    readonly schools: readonly School[],
    readonly lives: readonly (Life | null)[],
  ) {
    this.#at = new Map(schools.map(({ sector, code }, i) => [vestigingKey(sector, code), i]));
  }

  /** Returns the index of the school with a sector and code; −1 where there is no such school. */
  indexOf({ sector, code }: { sector: Sector; code: string }): number {
    return this.#at.get(vestigingKey(sector, code)) ?? -1;
  }

  /**
   * Returns the pupils of a school `index` in a year, as its projection is judged: 0 where the school closed or was merged into
   * another, the pupils of its new code where it was renumbered, 2 where the count is masked, and NaN where it was not counted.
   */
  outcome(index: number, year: number): number {
    const life = this.lives[index];
    if (!life || life.gaps.includes(year)) return NaN;
    if (life.closed === null || year < life.closed) return this.pupils(index, year);
    const renumbered = life.into.find(({ kind }) => kind === 'renumbered');
    return renumbered ? this.outcome(this.indexOf(renumbered), year) : 0;
  }

  /** Returns the pupils of the school `index` in a year: 2 where masked, NaN where there is no figure. */
  pupils(index: number, year: number): number {
    const school = this.schools[index];
    const count = school ? pupilsIn(school, year) : NaN;
    if (count === MASKED) return MASKED_PUPILS;
    return count >= 0 ? count : NaN;
  }
}

/**
 * Returns the schools of `soorten` with more than 4 pupils in `origin`, in the order of all schools. The history of a school
 * includes that of every school that was renumbered to or merged into it up to the origin, and theirs in turn: at a merger of
 * two schools of 100 pupils, the history of the one that remains does not jump from 100 to 200. What happened after the origin
 * is not used.
 * @param among the indices of the schools that are asked for, ascending; all schools where it is not given.
 */
export function knownSchools(
  all: SchoolLives,
  soorten: readonly Soort[],
  origin: number,
  among: Iterable<number> = all.schools.keys(),
): KnownSchool[] {
  const isOf = (index: number) => soorten.some((one) => one === all.schools[index]?.soort);
  return [...among].flatMap((index) => {
    const school = all.schools[index];
    if (!school || !isOf(index) || !(pupilsIn(school, origin) > 0)) return [];
    const members = familyOf(all, index, origin).filter(isOf);
    const counts = countsBack(all, members, index, origin);
    return [{ index, gemeente: school.gemeente, size: counts[0] ?? NaN, counts }];
  });
}

/** Returns the indices of the school `index` and of all schools that ended in it, directly or through others, up to `origin`. */
function familyOf(all: SchoolLives, index: number, origin: number): number[] {
  const found = new Set([index]);
  for (const one of found) {
    for (const step of all.lives[one]?.from ?? []) {
      const before = all.indexOf(step);
      if (step.year <= origin && before >= 0) found.add(before);
    }
  }
  return [...found];
}

function countsBack(
  all: SchoolLives,
  members: readonly number[],
  index: number,
  origin: number,
): number[] {
  const counts: number[] = [];
  const gaps = all.lives[index]?.gaps ?? [];
  for (let year = origin; ; year--) {
    const sum = members.reduce((pupils, one) => pupils + all.pupils(one, year), 0);
    if (!(sum > 0) && !gaps.includes(year)) return counts;
    counts.push(sum > 0 ? sum : NaN);
  }
}
