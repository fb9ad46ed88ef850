import type { SchoolRowProblem } from '../formats/format-error.ts';
import type { SchoolForecastCell } from '../formats/incoming/format.ts';
import { vestigingKey } from '../formats/site/vestigingen.ts';
import type { Soort } from './soorten.ts';
import type { Life } from './school-life.ts';
import { hasPupils, isMasked, type School } from './schools.ts';

/** A school of the site that had pupils in some year, with its life. */
export interface SchoolWithLife {
  school: School;
  life: Life;
}

/** Something about a row of a file with forecasts: the number of its line, what it is, and what the file says. */
interface ForecastRemark {
  line: number;
  problem: SchoolRowProblem;
  found: string;
}

/** The pupils that a file expects at one school of the site. */
interface SchoolForecast extends SchoolWithLife {
  /** The code of the school in the file, which may be an earlier code of the school. */
  code: string;
  /** The expected pupils by year, for the years of which they are known. */
  pupils: Map<number, number>;
}

/** The forecasts of the schools of one soort in one gemeente of today, added up. */
interface GemeenteForecast {
  gemeente: string;
  soort: Soort;
  /** The number of schools of the site with pupils in the newest year, and these pupils, a masked count as 2. */
  open: number;
  pupils: number;
  /**
   * For each year with a forecast of any school of the gemeente: the expected pupils, and the number of schools among `open` of
   * which the forecast is known (`covered`), with their pupils in the newest year.
   */
  years: Map<number, { expected: number; covered: number; coveredPupils: number }>;
}

/** The forecasts of vestigingen in a file, matched to the schools of the site. */
export interface SchoolForecasts {
  /** The forecast of each school, with the key `vestigingKey`. */
  schools: ReadonlyMap<string, SchoolForecast>;
  /** For every gemeente and soort with an open school on the site or a forecast in the file, with the key `gemeenteKey`. */
  gemeenten: ReadonlyMap<string, GemeenteForecast>;
  /** The rows that do not count, and why. */
  unused: ForecastRemark[];
  /** What the user must know about rows that do count, at most one of a kind per school: at the line of its first row. */
  remarks: ForecastRemark[];
  /** The years of the forecasts, ascending. */
  years: number[];
}

/**
 * Returns the forecasts of the vestigingen in a file, by school and added up per gemeente of today.
 *
 * - A vestiging that went on under another code counts as that school, unless the file has that code too.
 * - A vestiging that closed counts in the gemeente in which it stood: the forecast was made for all vestigingen of then.
 * - Types of vo, and so beside vso, are added up; a sum is known only in years in which each of its parts in the file is.
 */
export function schoolForecasts(
  cells: readonly SchoolForecastCell[],
  known: readonly SchoolWithLife[],
): SchoolForecasts {
  const byKey = new Map(known.map((one) => [keyOf(one.school), one]));
  const inFile = bySchool(cells);
  const schools = new Map<string, SchoolForecast>();
  const unused: ForecastRemark[] = [];
  const remarks: ForecastRemark[] = [];
  const years = [...new Set(cells.filter(isKnown).map(({ jaar }) => jaar))].sort((a, b) => a - b);
  for (const [key, rows] of inFile) {
    const filled = rows.filter(isKnown);
    const leaveOut = (problem: SchoolRowProblem, some: readonly SchoolForecastCell[]) =>
      unused.push(...some.map((row) => ({ line: row.line, problem, found: textOf(row) })));
    const own = byKey.get(key);
    if (!own) {
      leaveOut('unknown-vestiging', filled);
      continue;
    }
    const of = rows.filter(({ soort }) => isOfSchool(soort, own.school.soort));
    leaveOut('other-soort', filled.filter((row) => !of.includes(row))); // prettier-ignore
    const now = newestOf(own, byKey);
    if (now !== own && codesAfter(own, byKey).some((code) => inFile.has(code))) {
      leaveOut('earlier-code', of.filter(isKnown));
      continue;
    }
    const { pupils, beside } = pupilsIn(of, own.school.soort);
    leaveOut('type-beside-total', beside);
    if (pupils.size === 0) continue;
    const forecast = { ...now, code: own.school.code, pupils };
    schools.set(keyOf(now.school), forecast);
    const line = of.find(isKnown)!.line;
    remarks.push(...remarksOn(forecast, own, years).map((one) => ({ line, ...one })));
  }
  return { schools, gemeenten: addUp(schools, known), unused, remarks, years };
}

/** Returns the rows of each vestiging, with the key `vestigingKey`. */
function bySchool(cells: readonly SchoolForecastCell[]): Map<string, SchoolForecastCell[]> {
  const schools = new Map<string, SchoolForecastCell[]>();
  let some: SchoolForecastCell[] = [];
  let last: SchoolForecastCell | null = null;
  for (const cell of cells) {
    // The rows of a vestiging mostly follow each other.
    if (cell.code !== last?.code || cell.sector !== last.sector) {
      const key = vestigingKey(cell.sector, cell.code);
      some = schools.get(key) ?? [];
      if (some.length === 0) schools.set(key, some);
      last = cell;
    }
    some.push(cell);
  }
  return schools;
}

const isKnown = ({ expected }: SchoolForecastCell) => !Number.isNaN(expected);

const keyOf = ({ sector, code }: School) => vestigingKey(sector, code);

const textOf = ({ code, soort, part, jaar, expected }: SchoolForecastCell) =>
  `${code} ${part || soort} ${jaar}: ${expected}`;

/** Whether forecasts of a soort are of a school of the site: `so/vso` is one soort there, and so and vso apart in the file. */
const isOfSchool = (soort: Soort, ofSchool: Soort): boolean =>
  soort === ofSchool || (ofSchool === 'so/vso' && (soort === 'so' || soort === 'vso'));

/** Returns the keys of the codes under which a school went on, the first first. */
function codesAfter(
  { life }: SchoolWithLife,
  byKey: ReadonlyMap<string, SchoolWithLife>,
): string[] {
  const codes: string[] = [];
  for (let of: Life | undefined = life; of; of = byKey.get(codes.at(-1)!)?.life) {
    const step = of.into.find(({ kind }) => kind === 'renumbered');
    if (!step) break;
    const key = vestigingKey(step.sector, step.code);
    if (codes.includes(key)) break;
    codes.push(key);
  }
  return codes;
}

/** Returns a school under the code that it has now. */
const newestOf = (
  one: SchoolWithLife,
  byKey: ReadonlyMap<string, SchoolWithLife>,
): SchoolWithLife => byKey.get(codesAfter(one, byKey).at(-1) ?? '') ?? one;

/** Returns the expected pupils of a school by year, and the rows about a part in years of which the whole is known too (`beside`). */
function pupilsIn(
  rows: readonly SchoolForecastCell[],
  ofSchool: Soort,
): { pupils: Map<number, number>; beside: SchoolForecastCell[] } {
  const isWhole = ({ soort, part }: SchoolForecastCell) => soort === ofSchool && part === '';
  const wholes = rows.filter((row) => isWhole(row) && isKnown(row));
  const pupils = new Map(wholes.map(({ jaar, expected }) => [jaar, expected]));
  const parts = rows.filter((row) => !isWhole(row));
  const beside = parts.filter((row) => pupils.has(row.jaar) && isKnown(row));
  const names = new Set(parts.map(({ soort, part }) => `${soort} ${part}`)).size;
  const byYear = new Map<number, SchoolForecastCell[]>();
  for (const row of parts) {
    if (pupils.has(row.jaar)) continue;
    byYear.set(row.jaar, [...(byYear.get(row.jaar) ?? []), row]);
  }
  for (const [year, some] of byYear) {
    if (some.length < names || !some.every(isKnown)) continue;
    pupils.set(
      year,
      some.reduce((sum, { expected }) => sum + expected, 0),
    );
  }
  return { pupils, beside };
}

/** A forecast of this many times the newest count, or of the count divided by it, is remarked on; a difference of a few pupils never is. */
const TIMES = 2;
const FEW = 25;

/** Returns what the user must know about the forecast of a school, which the file has under the code of `own`. */
function remarksOn(
  { school, life, pupils }: SchoolForecast,
  own: SchoolWithLife,
  years: readonly number[],
): Omit<ForecastRemark, 'line'>[] {
  const { code } = own.school;
  const remarks: Omit<ForecastRemark, 'line'>[] = [];
  if (school !== own.school) {
    remarks.push({ problem: 'renumbered-vestiging', found: `${code} → ${school.code}` });
  }
  if (life.closed !== null) {
    const into = life.into.map((step) => step.code).join(', ');
    remarks.push({ problem: 'closed-vestiging', found: `${code}: ${life.closed}${into && ` → ${into}`}` }); // prettier-ignore
  }
  const missing = years.filter((year) => !pupils.has(year));
  if (missing.length > 0) {
    remarks.push({ problem: 'years-missing', found: `${code}: ${missing.join(', ')}` });
  }
  const [first, expected = NaN] = [...pupils].sort(([a], [b]) => a - b)[0] ?? [];
  const count = newestCount(school);
  const isFar = expected >= TIMES * count || TIMES * expected <= count;
  if (count > 0 && isFar && Math.abs(expected - count) > FEW) {
    remarks.push({ problem: 'far-from-count', found: `${code}: ${expected} (${first}), ${count} (${school.years.at(-1)})` }); // prettier-ignore
  }
  return remarks;
}

/** Returns the pupils of a school in the newest year, a masked count as 2; 0 without pupils or figure. */
function newestCount({ pupils }: School): number {
  const count = pupils.at(-1) ?? 0;
  if (!hasPupils(count)) return 0;
  return isMasked(count) ? 2 : count;
}

/** Returns the key of a gemeente and soort in `SchoolForecasts.gemeenten`. */
const gemeenteKey = (gemeente: string, soort: Soort): string => `${gemeente} ${soort}`;

function addUp(
  schools: ReadonlyMap<string, SchoolForecast>,
  known: readonly SchoolWithLife[],
): Map<string, GemeenteForecast> {
  const sums = new Map<string, GemeenteForecast>();
  const sumOf = ({ gemeente, soort }: School): GemeenteForecast => {
    const key = gemeenteKey(gemeente, soort);
    const sum = sums.get(key) ?? { gemeente, soort, open: 0, pupils: 0, years: new Map() };
    sums.set(key, sum);
    return sum;
  };
  for (const { school } of known) {
    const count = newestCount(school);
    if (count === 0) continue;
    const sum = sumOf(school);
    sum.open += 1;
    sum.pupils += count;
  }
  for (const { school, pupils } of schools.values()) {
    const { years } = sumOf(school);
    const count = newestCount(school);
    for (const [year, expected] of pupils) {
      const at = years.get(year) ?? { expected: 0, covered: 0, coveredPupils: 0 };
      at.expected += expected;
      if (count > 0) at.covered += 1;
      at.coveredPupils += count;
      years.set(year, at);
    }
  }
  return sums;
}

/**
 * The share of the pupils of an area, in the newest year, that must be at schools with a forecast for the sum of these forecasts to
 * be compared with the projection of the area.
 */
const COVERS = 0.9;

/** The forecasts of the schools of an area, added up. */
export interface AreaForecast {
  /** The years with a forecast of any school of the area, ascending. */
  years: number[];
  /** The expected pupils in each of `years`; NaN where the schools with a forecast have less than 90 % of the pupils of a soort. */
  expected: Float64Array;
  /** The number of open schools of the area; `covered` is how many of them have a forecast in each of `years`. */
  open: number;
  covered: Float64Array;
}

/**
 * Returns the forecasts of the schools of some soorten in an area, added up; null where the file has none of them. A soort that no
 * school of the area has adds nothing; each other soort must be covered for itself.
 * @param gemeenten the codes of the gemeenten of the area; null for the country, with schools whose gemeente is not known
 */
export function areaForecast(
  { gemeenten: all }: Pick<SchoolForecasts, 'gemeenten'>,
  gemeenten: readonly string[] | null,
  soorten: readonly Soort[],
): AreaForecast | null {
  const bySoort = soorten.map((soort) =>
    gemeenten === null
      ? [...all.values()].filter((one) => one.soort === soort)
      : gemeenten.flatMap((code) => all.get(gemeenteKey(code, soort)) ?? []),
  );
  const found = bySoort.flat();
  const years = [...new Set(found.flatMap((one) => [...one.years.keys()]))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  const sum = (some: readonly GemeenteForecast[], of: (one: GemeenteForecast) => number) =>
    some.reduce((total, one) => total + of(one), 0);
  const covers = (some: readonly GemeenteForecast[], year: number) =>
    sum(some, (one) => one.years.get(year)?.coveredPupils ?? 0) >=
    COVERS * sum(some, ({ pupils }) => pupils);
  return {
    years,
    expected: Float64Array.from(years, (year) =>
      bySoort.every((some) => covers(some, year))
        ? sum(found, (one) => one.years.get(year)?.expected ?? 0)
        : NaN,
    ),
    open: sum(found, ({ open }) => open),
    covered: Float64Array.from(years, (year) =>
      sum(found, (one) => one.years.get(year)?.covered ?? 0),
    ),
  };
}
