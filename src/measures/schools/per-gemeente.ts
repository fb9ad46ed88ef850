import { group } from 'd3';
import { hasPupils, pupilsIn, type School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';

/** Returns the figure of a gemeente in a year from the schools that ever stood there; NaN where it is not known. */
type FigureOf = (schools: readonly School[], year: number) => number;

/** The only year in which a school stood in another gemeente of today than now: see `Vestiging.gemeente2019`. */
const EARLIER_PLACE = 2019;

/**
 * Returns a table in which the figure of several gemeenten is the sum of their figures, which are computed from their schools when
 * they are first asked for. A gemeente without schools has what `figure` says of an empty list; a sum with an unknown figure is
 * unknown.
 */
export function perGemeente(
  schools: readonly School[],
  years: readonly number[],
  figure: FigureOf,
): SetTable {
  const [now, then] = [
    group(schools, ({ gemeente }) => gemeente),
    group(schools, ({ gemeente2019 }) => gemeente2019),
  ];
  const known = new Map<string, number>();
  const figureOf = (gemeente: string, year: number) => {
    const key = `${gemeente} ${year}`;
    const own = (year === EARLIER_PLACE ? then : now).get(gemeente) ?? [];
    const value = known.get(key) ?? figure(own, year);
    known.set(key, value);
    return value;
  };
  return {
    years,
    value: (gemeenten, year) =>
      gemeenten.reduce((sum, gemeente) => sum + figureOf(gemeente, year), 0),
  };
}

/** Returns the table with `part` as a share of `whole`, in percent; NaN where `whole` is 0 or one of the two is not known. */
export function shareOfTable(part: SetTable, whole: SetTable): SetTable {
  return {
    years: part.years,
    value(gemeenten, year) {
      const all = whole.value(gemeenten, year);
      return all > 0 ? (100 * part.value(gemeenten, year)) / all : NaN;
    },
  };
}

/** Returns the schools that have pupils in a year, masked or not. */
export const openIn = (schools: readonly School[], year: number): School[] =>
  schools.filter((school) => hasPupils(pupilsIn(school, year)));
