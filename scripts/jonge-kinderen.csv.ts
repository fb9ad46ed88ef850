import { COUNTRY, UNKNOWN_GEMEENTE } from '../src/areas/codes.ts';
import type { Finder } from '../src/areas/finder.ts';
import { successorsOf, type HerindelingStep } from '../src/areas/herindelingen.ts';
import type { BirthYear } from '../src/formats/births.ts';
import type { GemeenteBirths } from '../src/formats/cbs/gemeente-births.ts';
import {
  CHILD_FIGURES,
  writeYoungChildren,
  type ChildFigure,
  type YoungChildren,
} from '../src/formats/site/jonge-kinderen.ts';
import { isUndividedSince } from '../src/areas/divided.ts';
import { cohortOf } from '../src/tables/young-children.ts';
import type { ChildrenSources } from './run/children-downloads.ts';
import type { Ledger } from './run/ledger.ts';
import { RAW } from './run/raw.ts';

/** The year of the births in the kerncijfers wijken en buurten of 2024. */
const NEWEST_BIRTHS = 2024;
/** The largest difference between births per gemeente and those of the country in the same year, as a share: CBS's first figures of 2016 were 0.7 % lower. */
const LARGEST_DIFFERENCE = 0.01;

interface Sources {
  children: ChildrenSources;
  /** The births of the country. */
  births: readonly BirthYear[];
  herindelingSteps: readonly HerindelingStep[];
  today: ReadonlySet<string>;
  /** Finds the gemeente of today by a name of then. */
  find: Finder;
}

/**
 * Makes `jonge-kinderen.csv`: live births per calendar year and per school cohort (October to September), and the children younger
 * than five on 1 January, on the boundaries of today. Births of a year that both tables have are those by year. The children of
 * a gemeente that was divided stand with the gemeente that got the most of it, or with none (`GM9999`) where the table of
 * herindelingen does not say which that is; the years before the division are marked in each gemeente that got a part.
 * @throws Error where the gemeenten do not add up to the country, or a gemeente is not found.
 */
export function makeYoungChildren(sources: Sources, ledger: Ledger): string {
  const { byYear, byMonth, newest, populations, infants = [] } = sources.children;
  const sums = new Sums(sources);
  const years = new Set(byYear.map(({ year }) => year));
  for (const { code, year, births } of byYear) sums.add('geboren', code, year, births, year);
  for (const one of wholeYears(byMonth)) {
    if (!years.has(one.year)) sums.add('geboren', one.code, one.year, one.births, one.year);
  }
  for (const one of wholeCohorts(byMonth)) {
    sums.add('schoolcohort', one.code, one.cohort, one.births, one.year);
  }
  const counted = new Set([...years, ...wholeYears(byMonth).map(({ year }) => year)]);
  if (!counted.has(NEWEST_BIRTHS)) {
    for (const [code, births] of newest) sums.add('geboren', code, NEWEST_BIRTHS, births, NEWEST_BIRTHS); // prettier-ignore
  }
  for (const { area, year, children } of populations) sums.add('0-4', area, year, children, year);
  for (const { area, year, children } of infants) sums.add('nuljarig', area, year, children, year);
  ledger.rows(RAW.birthsByYear, byYear.length);
  ledger.rows(RAW.birthsByMonth, byMonth.length);
  ledger.rows(RAW.keyFigures, populations.length);
  const rows = sums.rows();
  for (const [key, total] of sums.totals) {
    const own = rows.filter(({ figure, year }) => `${figure} ${year}` === key);
    ledger.total(`children, ${key}`, total, own.reduce((sum, { children }) => sum + children, 0)); // prettier-ignore
  }
  compare(rows, sources.births, ledger);
  return writeYoungChildren(rows);
}

/** The children of gemeenten of today, added up from gemeenten of then. */
class Sums {
  /** The children of the country, by figure and year, where the source says how many these are. */
  readonly totals = new Map<string, number>();
  private readonly sources: Sources;
  private readonly found = new Map<string, YoungChildren>();

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** Adds children of an area, a code or a name, that the area had in the year `existed`. */
  add(figure: ChildFigure, area: string, year: number, children: number, existed: number): void {
    if (area === COUNTRY || area === 'Nederland') {
      const key = `${figure} ${year}`;
      this.totals.set(key, (this.totals.get(key) ?? 0) + children);
      return;
    }
    const gemeente = this.todayOf(area, existed);
    const key = [gemeente, figure, year].join();
    const before = this.found.get(key);
    const isComparable = isUndividedSince(gemeente, existed) && (before?.isComparable ?? true);
    const sum = (before?.children ?? 0) + children;
    this.found.set(key, { gemeente, figure, year, children: sum, isComparable });
  }

  rows(): YoungChildren[] {
    return [...this.found.values()].sort(
      (a, b) =>
        (a.gemeente < b.gemeente ? -1 : a.gemeente > b.gemeente ? 1 : 0) ||
        CHILD_FIGURES.indexOf(a.figure) - CHILD_FIGURES.indexOf(b.figure) ||
        a.year - b.year,
    );
  }

  private todayOf(area: string, year: number): string {
    const { herindelingSteps, today, find } = this.sources;
    if (!/^GM\d{4}$/.test(area)) {
      const named = find(area);
      if (named.outcome === 'exact') return named.today;
      if (named.outcome === 'split-gemeente') return UNKNOWN_GEMEENTE;
      throw new Error(`gemeente ${area}: ${named.outcome}`);
    }
    const [first, ...others] = successorsOf(area, herindelingSteps, today, `${year}0101`);
    if (first === undefined) throw new Error(`gemeente ${area} of ${year} is in none of today`);
    return others.length > 0 ? UNKNOWN_GEMEENTE : first;
  }
}

/** Returns the births of each area and calendar year of which all twelve months are known. */
function wholeYears(months: readonly GemeenteBirths[]): GemeenteBirths[] {
  return grouped(months, ({ year }) => year).map(({ births, first, group }) => ({ ...first, year: group, births })); // prettier-ignore
}

/** Returns the births of each area and school cohort of which all twelve months are known; `year` is that of the first month. */
function wholeCohorts(months: readonly GemeenteBirths[]): (GemeenteBirths & { cohort: number })[] {
  return grouped(months, ({ year, month }) => cohortOf(year, month ?? 0)).map(
    ({ births, first, group }) => ({
      ...first,
      births,
      cohort: group,
      year: group - 1,
    }),
  );
}

/**
 * Adds up months of each area by group. A group counts where the country has all its twelve months; an area that ended or began in
 * between has fewer, and those of the others are with its successor or predecessor.
 */
function grouped(
  months: readonly GemeenteBirths[],
  groupOf: (one: GemeenteBirths) => number,
): { births: number; first: GemeenteBirths; group: number }[] {
  const counted = new Map<number, number>();
  for (const one of months) {
    if (one.code === COUNTRY) counted.set(groupOf(one), (counted.get(groupOf(one)) ?? 0) + 1);
  }
  const sums = new Map<string, { births: number; first: GemeenteBirths; group: number }>();
  for (const one of months) {
    const group = groupOf(one);
    if (counted.get(group) !== 12) continue;
    const key = `${one.code} ${group}`;
    const sum = sums.get(key) ?? { births: 0, first: one, group };
    sums.set(key, { ...sum, births: sum.births + one.births });
  }
  return [...sums.values()];
}

/** Notes where the births of all gemeenten differ from those of the country in `geboorten.csv`. @throws Error where they differ much. */
function compare(
  rows: readonly YoungChildren[],
  births: readonly BirthYear[],
  ledger: Ledger,
): void {
  for (const { year, births: national } of births) {
    const own = rows.filter((one) => one.figure === 'geboren' && one.year === year);
    if (own.length === 0) continue;
    const sum = own.reduce((total, { children }) => total + children, 0);
    if (sum === national) continue;
    const totals = `births of ${year}: ${sum} in gemeenten, ${national} in the country`;
    if (Math.abs(sum / national - 1) > LARGEST_DIFFERENCE) throw new Error(totals);
    ledger.note(totals);
  }
}
