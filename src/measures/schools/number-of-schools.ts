import { group } from 'd3';
import { MASKED } from '../../formats/cells.ts';
import { NO_FIGURE } from '../../formats/site/vestiging-leerlingen.ts';
import type { Structure } from '../../formats/site/vestigingen.ts';
import { pupilsIn, type School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';
import { openIn, perGemeente } from './per-gemeente.ts';

/** The first year of which DUO's lists name the town of the schools: those that closed before have no town. */
const TOWNS_SINCE = 2019;

/** Returns the number of schools with fewer than `size` pupils. A school with masked pupils (1 to 4) is one of them. */
export function smallSchools(
  schools: readonly School[],
  years: readonly number[],
  size: number,
): SetTable {
  const isSmall = (count: number) => count === MASKED || count < size;
  return perGemeente(
    schools,
    years,
    (own, year) => openIn(own, year).filter((school) => isSmall(pupilsIn(school, year))).length,
  );
}

/**
 * Returns the number of towns with exactly one school, from `TOWNS_SINCE` on. A town that lies in two gemeenten counts in each by
 * itself. NaN for a gemeente with a school of which no list has the town.
 */
export function townsWithOneSchool(schools: readonly School[], years: readonly number[]): SetTable {
  const since = years.filter((year) => year >= TOWNS_SINCE);
  return perGemeente(schools, since, (own, year) => {
    const towns = group(openIn(own, year), ({ town }) => town);
    if (towns.has('')) return NaN;
    return [...towns.values()].filter(({ length }) => length === 1).length;
  });
}

/**
 * Returns the number of gemeenten with exactly one school: 1 or 0 for a gemeente. NaN for a gemeente with a school of which the
 * source has no figure in the year.
 */
export function gemeentenWithOneSchool(
  schools: readonly School[],
  years: readonly number[],
): SetTable {
  return perGemeente(schools, years, (own, year) => {
    const isUnknown = own.some((school) => pupilsIn(school, year) === NO_FIGURE);
    return isUnknown ? NaN : Number(openIn(own, year).length === 1);
  });
}

/**
 * Returns the number of vo vestigingen that are licensed for one of some kinds of vo, in the newest year only: which licence a
 * vestiging had in earlier years is not known.
 */
export function licensedFor(
  schools: readonly School[],
  years: readonly number[],
  kinds: readonly Structure[],
): SetTable {
  return perGemeente(
    schools,
    years.slice(-1),
    (own, year) =>
      openIn(own, year).filter(({ structure }) => structure.some((kind) => kinds.includes(kind)))
        .length,
  );
}
