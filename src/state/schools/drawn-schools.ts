import type { SchoolPoints, SchoolRow } from '../../engine/protocol/schools.ts';
import type { Sector } from '../../tables/soorten.ts';
import { hasPupils } from '../../tables/schools.ts';
import { aboveNorm, isBelowNorm } from './norm-test.ts';
import { NO_FILTERS, passing, type SchoolFilters } from './school-filters.ts';
import { isBranch, type SchoolCounts } from './school-counts.ts';
import type { SchoolFigures } from './school-figures.ts';

/**
 * The schools that the map and the strip draw, in columns: item i of a column is about school i. `now` and `base` are the counts of
 * the year and of the base year: a number, `MASKED`, 0 or `NO_FIGURE`, as in `SchoolRow.pupils`.
 */
export interface DrawnSchools {
  codes: readonly string[];
  names: readonly string[];
  /** The code of the gemeente of each school. */
  gemeenten: readonly string[];
  /** Where the schools stand, in units of the drawing plane; negative where it is not known. */
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** How the place was found; null where it is not known. */
  precision: SchoolPoints['precision'];
  now: ArrayLike<number>;
  base: ArrayLike<number>;
  /** The closure norm in pupils; 0 where none is known. */
  norm: ArrayLike<number>;
  /** Where the norm comes from; null where none is known. */
  normKind: SchoolPoints['normKind'];
  /** 1 for a school of which the gemeente has several norms, and it is not known which is that of the school. */
  isSplit: ArrayLike<number>;
  /** The pupils above the norm, negative below it, as `aboveNorm` of norm-test.ts. */
  aboveNorm: ArrayLike<number>;
  /** 1 for a school that is below its norm. */
  isBelow: ArrayLike<number>;
  /** 1 for a school that closed. */
  isClosed: ArrayLike<number>;
}

/** Returns the schools of a list as they are drawn. */
export function drawnSchools(schools: readonly SchoolFigures[]): DrawnSchools {
  const rows = schools.map(({ row }) => row);
  return {
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    gemeenten: rows.map(({ gemeente }) => gemeente),
    x: rows.map(({ point }) => point?.x ?? -1),
    y: rows.map(({ point }) => point?.y ?? -1),
    precision: rows.map(({ point }) => point?.precision ?? null),
    now: schools.map(({ now }) => now),
    base: schools.map(({ base }) => base),
    norm: rows.map(({ norm }) => norm?.norm ?? 0),
    normKind: rows.map(({ norm }) => norm?.kind ?? null),
    isSplit: rows.map(({ norm }) => Number(norm?.isSplit ?? false)),
    aboveNorm: schools.map((one) => one.aboveNorm),
    isBelow: schools.map((one) => Number(one.belowInARow > 0)),
    isClosed: schools.map(({ isClosed }) => Number(isClosed)),
  };
}

/**
 * Returns the schools of the country that pass the filters, as they are drawn. Open are those with pupils in the year, or without a
 * figure of that year.
 */
export function drawnOfCountry(
  points: SchoolPoints,
  { base, year, filters = NO_FILTERS }: { base: number; year: number; filters?: SchoolFilters },
): DrawnSchools {
  const width = points.years.length;
  const at = points.years.indexOf(year);
  const from = points.years.indexOf(base);
  const countOf = (school: number, j: number) => points.pupils[school * width + j] ?? 0;
  const passes = passing(filters);
  const shown = points.codes
    .map((_, i) => i)
    .filter((i) =>
      passes({
        name: points.names[i] ?? '',
        town: points.towns[i] ?? '',
        code: points.codes[i] ?? '',
        denomination: points.denominations[i] ?? '',
        board: points.boards[i] ?? '',
        now: countOf(i, at),
        isOpen: countOf(i, at) !== 0,
        isClosed: points.isClosed[i] === 1,
        isBelow:
          filters.schoolStatus === 'onder' &&
          isBelowNorm(testedSchool(points, i), points.years, year),
      }),
    );
  const tested = shown.map((i) => testedSchool(points, i));
  const column = (values: ArrayLike<number>) => Int16Array.from(shown, (i) => values[i] ?? 0);
  return {
    codes: shown.map((i) => points.codes[i] ?? ''),
    names: shown.map((i) => points.names[i] ?? ''),
    gemeenten: shown.map((i) => points.gemeenten[points.gemeente[i] ?? -1] ?? ''),
    x: column(points.x),
    y: column(points.y),
    precision: shown.map((i) => points.precision[i] ?? null),
    now: Int16Array.from(shown, (i) => countOf(i, at)),
    base: Int16Array.from(shown, (i) => countOf(i, from)),
    norm: column(points.norm),
    normKind: shown.map((i) => points.normKind[i] ?? null),
    isSplit: column(points.isSplit),
    aboveNorm: tested.map((school) => aboveNorm(school, points.years, year)),
    isBelow: tested.map((school) => Number(isBelowNorm(school, points.years, year))),
    isClosed: column(points.isClosed),
  };
}

/** Returns what the norm of school i tests: its own pupils, or those of the whole school. */
function testedSchool(
  { norm, normKind, isSplit, ofWholeSchool, pupils, years }: SchoolPoints,
  i: number,
): Pick<SchoolRow, 'norm' | 'pupils'> {
  const [from, to] = [i * years.length, (i + 1) * years.length];
  const [limit, kind] = [norm[i] ?? 0, normKind[i] ?? null];
  return {
    pupils: pupils.subarray(from, to),
    norm: kind && {
      norm: limit,
      low: limit,
      high: limit,
      kind,
      isSplit: isSplit[i] === 1,
      ofWholeSchool: kind === 'law' ? (ofWholeSchool?.subarray(from, to) ?? null) : null,
    },
  };
}

/** Counts the schools that have pupils in the year, have a norm of these, and are below it, as `SchoolCounts` does. */
export function countDrawn(
  { codes, now, normKind, isBelow }: DrawnSchools,
  sector: Sector,
): Pick<SchoolCounts, 'open' | 'withNorm' | 'below' | 'branchesBelow'> {
  const open = codes.map((_, i) => i).filter((i) => hasPupils(now[i] ?? 0));
  const below = open.filter((i) => isBelow[i] === 1);
  return {
    open: open.length,
    withNorm: open.filter((i) => normKind[i] !== null).length,
    below: below.length,
    branchesBelow: below.filter((i) => isBranch({ sector, code: codes[i] ?? '' })).length,
  };
}
