import { MASKED } from '../formats/cells.ts';
import type { VestigingAges } from '../formats/site/vestiging-leeftijden.ts';
import type { Bounds } from './pupil-origins.ts';

/** The column of age 4 in the counts of `VestigingAges`: the first is of pupils younger than 4. */
const AGE_4 = 1;
/** The ages at which children are in bo: most leave it in the summer after the count at which they are 11. */
const FIRST_AGE = 4;
const LAST_AGE = 11;
/** The school years from the year in which children leave bo to that of their vmbo exam, which is taken in the fourth year. */
export const YEARS_TO_EXAM = 3;

/** The children of bo who leave it in one summer. */
export interface LeavingClass {
  /** The year in which they leave bo and begin vo. */
  year: number;
  /** Their age on the count of pupils by age; the children older than 11 leave with those of 11. */
  age: number;
  /** The least and the most that they can be, because DUO masks counts of 1 to 4. */
  children: Bounds;
  /** The calendar year in which the school year of their vmbo exam begins. */
  examYear: number;
}

/**
 * Returns the pupils of bo by the summer in which they leave it, the first summer first, from a count of pupils by age: those of 11
 * and older leave in the summer after the count, those of 10 a year later, and so on to those of 4. Some leave a year earlier or later
 * than their age says, about as many of each (in the count of 2024 an eighth of the children of 11 had left, and as many were 12).
 * Who moves house, or goes from bo to sbo or so, is not taken into account.
 * @param ages rows of `vestiging-leeftijden.csv`; those of other kinds of po than bo are left out
 * @param countYear the year of the count by age
 */
export function leavingClasses(ages: readonly VestigingAges[], countYear: number): LeavingClass[] {
  const bo = ages.filter(({ kind }) => kind === 'bo');
  const childrenOf = (age: number): Bounds => {
    const first = AGE_4 + age - FIRST_AGE;
    return sumOf(bo.map(({ counts }) => counts.slice(first, age === LAST_AGE ? undefined : first + 1))); // prettier-ignore
  };
  return Array.from({ length: LAST_AGE - FIRST_AGE + 1 }, (_, i) => {
    const year = countYear + 1 + i;
    const age = LAST_AGE - i;
    return { year, age, children: childrenOf(age), examYear: year + YEARS_TO_EXAM };
  });
}

/** The number of school years, up to the newest with exams, whose candidates are compared with the children who left bo. */
export const COMPARED_YEARS = 4;

/**
 * Returns how many children left bo in the `COMPARED_YEARS` summers up to `until`. What leaves is what was there before, and came, and
 * is not there any more: pupils(until − 4) + children who entered in the four years − pupils(until). Those who entered were 4 years old
 * on one of the counts of these years; they are found by their age on the later count by age.
 * @param pupils returns the least and the most pupils of bo of a year
 * @param classes what `leavingClasses` returns for a count by age in `countYear`, which is at least three years after `until`
 */
export function earlierLeavers(
  pupils: (year: number) => Bounds,
  classes: readonly LeavingClass[],
  until: number,
  countYear: number,
): Bounds {
  const youngest = FIRST_AGE + countYear - until;
  const hasEntered = ({ age }: LeavingClass) => age >= youngest && age < youngest + COMPARED_YEARS;
  const before = pupils(until - COMPARED_YEARS);
  const after = pupils(until);
  const came = classes.filter(hasEntered).map(({ children }) => children);
  const total = (bound: keyof Bounds) => came.reduce((sum, one) => sum + one[bound], 0);
  return {
    low: before.low + total('low') - after.high,
    high: before.high + total('high') - after.low,
  };
}

/**
 * Returns how many vmbo candidates there will be if, of as many children who leave bo, as many become a candidate as in the last four
 * school years: children × candidates of these years / children who left bo for them. Null where the earlier numbers allow no ratio.
 * @param children the children of one leaving class
 * @param candidates the candidates of the last `COMPARED_YEARS` school years together
 * @param leavers the children who left bo in the summers from which these candidates came
 */
export function expectedCandidates(
  children: Bounds,
  candidates: Bounds,
  leavers: Bounds,
): Bounds | null {
  if (leavers.low <= 0 || candidates.low <= 0) return null;
  return {
    low: (children.low * candidates.low) / leavers.high,
    high: (children.high * candidates.high) / leavers.low,
  };
}

/** Returns the least and the most of counts, of which a masked one is 1 to 4. */
function sumOf(rows: readonly (readonly number[])[]): Bounds {
  const sum = { low: 0, high: 0 };
  for (const count of rows.flat()) {
    sum.low += count === MASKED ? 1 : count;
    sum.high += count === MASKED ? 4 : count;
  }
  return sum;
}
