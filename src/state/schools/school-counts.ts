import type { SchoolRow, SchoolsAnswer } from '../../engine/protocol/schools.ts';
import { YEARS_OF_LAW } from '../../measures/closure-norm-po.ts';
import { changesByYear } from '../../tables/school-life.ts';
import { hasPupils } from '../../tables/schools.ts';
import { isBelowNorm, yearsBelowNorm } from './norm-test.ts';

/** How many schools there are, are below the norm, and closed. */
export interface SchoolCounts {
  /** The schools with pupils in the year. */
  open: number;
  /** Of these, the schools with a norm, and those below it. */
  withNorm: number;
  below: number;
  /** Of those below it, the branches (nevenvestigingen) of a po school: the law has other conditions for them. */
  branchesBelow: number;
  /** Of those below it, the schools that are so for three years in a row or more, which the law tests on. */
  longBelow: number;
  /** The schools that closed after the base year and not after the year, without those that went on under another code. */
  closed: number;
  /** Of those that closed, the schools that merged into another. */
  merged: number;
  /** The schools that went on under another code in that time. */
  renumbered: number;
}

/** Counts the schools of an answer in a year, and what changed since the base year. */
export function schoolCounts(
  { rows, years }: Pick<SchoolsAnswer, 'rows' | 'years'>,
  base: number,
  year: number,
): SchoolCounts {
  const at = years.indexOf(year);
  const open = rows.filter(({ pupils }) => hasPupils(pupils[at] ?? 0));
  const withNorm = open.filter(({ norm }) => norm !== null);
  const below = withNorm.filter((row) => isBelowNorm(row, years, year));
  const changes = changesByYear(
    rows.map(({ life }) => life),
    years.filter((one) => one > base && one <= year),
  );
  const sum = (of: 'closed' | 'merged' | 'renumbered') =>
    changes.reduce((all, one) => all + one[of], 0);
  return {
    open: open.length,
    withNorm: withNorm.length,
    below: below.length,
    branchesBelow: below.filter(isBranch).length,
    longBelow: below.filter((row) => yearsBelowNorm(row, years, year) >= YEARS_OF_LAW).length,
    closed: sum('closed'),
    merged: sum('merged'),
    renumbered: sum('renumbered'),
  };
}

/** Whether a school of po is a branch (nevenvestiging): its number does not end in 00. */
export const isBranch = ({ sector, code }: Pick<SchoolRow, 'sector' | 'code'>): boolean =>
  sector === 'po' && !code.endsWith('00');
