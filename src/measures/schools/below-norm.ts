import { MASKED } from '../../formats/cells.ts';
import { pupilsIn, type School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';
import { isBelow, YEARS_OF_LAW, yearsInARow, type ClosureNorm } from '../closure-norm-po.ts';
import { openIn, perGemeente, shareOfTable } from './per-gemeente.ts';

/** What is known about the schools of bo below the closure norm. */
export interface BelowNorm {
  /** The number of schools below the norm. */
  schools: SetTable;
  /** These schools as a share of all schools, in percent. */
  share: SetTable;
  /** The pupils of these schools, without masked counts. */
  pupils: SetTable;
  /** The number of schools that are below the norm for the third year in a row, or longer; without the first two years. */
  threeYears: SetTable;
}

/**
 * Returns how many schools of bo are below the closure norm, by gemeente and year. All years are compared with one norm, that of
 * `normOf`, so that a change is one of the pupils and not of the norm. A school with masked pupils (1 to 4) is below every norm.
 * @param schools the schools of bo
 * @param years the years with counts, ascending
 * @param normOf returns the norm where a school stands; null where it is not known: the school is then not below it
 */
export function belowNorm(
  schools: readonly School[],
  years: readonly number[],
  normOf: (school: School) => ClosureNorm | null,
): BelowNorm {
  const norms = new Map(schools.map((school) => [school, normOf(school)?.norm ?? null]));
  const yearsOf = (school: School, year: number) => {
    const norm = norms.get(school) ?? null;
    return norm === null ? 0 : yearsInARow(year, (one) => isBelow(pupilsIn(school, one), norm));
  };
  const below = (among: readonly School[], year: number, years = 1) =>
    among.filter((school) => yearsOf(school, year) >= years);
  const number = perGemeente(schools, years, (own, year) => below(own, year).length);
  const open = perGemeente(schools, years, (own, year) => openIn(own, year).length);
  return {
    schools: number,
    share: shareOfTable(number, open),
    pupils: perGemeente(schools, years, (own, year) =>
      below(own, year)
        .map((school) => pupilsIn(school, year))
        .reduce((sum, count) => sum + (count === MASKED ? 0 : count), 0),
    ),
    threeYears: perGemeente(
      schools,
      years.slice(YEARS_OF_LAW - 1),
      (own, year) => below(own, year, YEARS_OF_LAW).length,
    ),
  };
}
