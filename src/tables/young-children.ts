import { isUndividedSince } from '../areas/divided.ts';
import type { Herindeling } from '../areas/herindelingen.ts';
import { PastGemeenten } from '../areas/past-gemeenten.ts';
import type { ChildrenMoment, ChildrenTally } from '../formats/incoming/children-tally.ts';
import type { ChildFigure, YoungChildren } from '../formats/site/jonge-kinderen.ts';

/** The share of the gemeenten of today that must have a figure for a year or cohort to count: the method uses shares of their sum. */
const MOST = 0.95;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
/** The first month of a school cohort: a child born in October is four on 1 October, a year after one born in September. */
const FIRST_MONTH = 10;

/** Returns the school cohort, October to September, of children born in a month (1 … 12): the year in which it ends. */
export const cohortOf = (year: number, month: number): number =>
  month >= FIRST_MONTH ? year + 1 : year;

const AGES = [0, 1, 2, 3, 4] as const;

/** A calendar year, school cohort or 1 January of which a file has figures, but not of enough gemeenten or not of all months. */
export interface LackingChildren {
  figure: ChildFigure;
  year: number;
  /** The months (1 … 12) of which the file has no figure at all. */
  months: number[];
  /** The number of gemeenten of today of which a figure is missing. */
  gemeenten: number;
}

/** What a file with births per month or the population by age gives, on the boundaries of today. */
export interface ChildrenSeries {
  rows: YoungChildren[];
  lacking: LackingChildren[];
}

/**
 * Returns the births per calendar year and per school cohort (October to September), or the children younger than one and than five,
 * of gemeenten of today. A year or cohort counts where it is whole: all its months, of at least 95 % of the gemeenten. The sum of a
 * gemeente is known where all gemeenten that existed in its area have a figure. A gemeente that was split is in no sum, and the
 * years before the division are marked in each gemeente that got a part.
 * @param gemeenten the codes of the gemeenten of today
 */
export function youngChildrenIn(
  tally: ChildrenTally,
  herindelingen: readonly Herindeling[],
  gemeenten: readonly string[],
): ChildrenSeries {
  const sums = new Sums(tally.moments, herindelingen, gemeenten);
  const parts = tally.table === 'geboorten' ? birthParts(tally.moments) : ageParts(tally.moments);
  const series: ChildrenSeries = { rows: [], lacking: [] };
  for (const { figure, year, of, existed } of parts) {
    const found = sums.of(of);
    const months = of.flatMap(({ month }, i) => (month === null || sums.has(of[i]!) ? [] : [month])); // prettier-ignore
    const known = found.filter((n) => !Number.isNaN(n)).length;
    if (known < MOST * gemeenten.length) {
      series.lacking.push({ figure, year, months, gemeenten: gemeenten.length - known });
      continue;
    }
    series.rows.push(
      ...gemeenten.flatMap((gemeente, i): YoungChildren[] => {
        const children = found[i]!;
        if (Number.isNaN(children)) return [];
        return [{ gemeente, figure, year, children, isComparable: isUndividedSince(gemeente, existed) }]; // prettier-ignore
      }),
    );
  }
  return series;
}

type Moment = Pick<ChildrenMoment, 'counted' | 'year' | 'month'>;

/** A figure of a year, and the periods that add up to it. `existed` is the year of the gemeenten in the first of them. */
interface Part {
  figure: ChildFigure;
  year: number;
  of: Moment[];
  existed: number;
}

/** Returns the calendar years and school cohorts of which a file has a month or the whole year, ascending. */
function birthParts(moments: readonly ChildrenMoment[]): Part[] {
  const born = (year: number, month: number | null): Moment => ({
    counted: 'geboren',
    year,
    month,
  });
  const whole = new Set(moments.filter(({ month }) => month === null).map(({ year }) => year));
  const monthly = moments.flatMap(({ year, month }) => (month === null ? [] : [{ year, month }]));
  const years = sorted([...whole, ...monthly.map(({ year }) => year)]);
  const cohorts = sorted(monthly.map(({ year, month }) => cohortOf(year, month)));
  return [
    ...years.map((year): Part => {
      const of = whole.has(year) ? [born(year, null)] : MONTHS.map((month) => born(year, month));
      return { figure: 'geboren', year, of, existed: year };
    }),
    ...cohorts.map((year): Part => {
      const of = MONTHS.map((month) => born(month >= FIRST_MONTH ? year - 1 : year, month));
      return { figure: 'schoolcohort', year, of, existed: year - 1 };
    }),
  ];
}

/** Returns the children younger than one and than five in each year of a file, ascending. */
function ageParts(moments: readonly ChildrenMoment[]): Part[] {
  const at = (counted: Moment['counted'], year: number): Moment => ({ counted, year, month: null });
  const has = (counted: Moment['counted'], year: number) =>
    moments.some((one) => one.counted === counted && one.year === year);
  const part = (figure: ChildFigure, year: number, of: Moment[]): Part => ({ figure, year, of, existed: year }); // prettier-ignore
  return sorted(moments.map(({ year }) => year)).flatMap((year): Part[] => {
    const young = has('0-4', year) ? [at('0-4', year)] : AGES.map((age) => at(age, year));
    const isAsked = young.length === 1 || AGES.every((age) => has(age, year));
    return [
      ...(has(0, year) ? [part('nuljarig', year, [at(0, year)])] : []),
      ...(isAsked ? [part('0-4', year, young)] : []),
    ];
  });
}

const sorted = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);
const keyOf = ({ counted, year, month }: Moment) => `${counted} ${year} ${month}`;

/** The sums of gemeenten of then to those of today. */
class Sums {
  readonly #gemeenten: readonly string[];
  readonly #past: PastGemeenten;
  /** The codes of gemeenten that were split over several: they are in no sum, and lack in none. */
  readonly #split: ReadonlySet<string>;
  readonly #moments: ReadonlyMap<string, ChildrenMoment>;
  readonly #known = new Map<string, Float64Array>();

  constructor(
    moments: readonly ChildrenMoment[],
    herindelingen: readonly Herindeling[],
    gemeenten: readonly string[],
  ) {
    this.#gemeenten = gemeenten;
    this.#past = new PastGemeenten(herindelingen);
    const codes = herindelingen.map(({ code }) => code);
    this.#split = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
    this.#moments = new Map(moments.map((one) => [keyOf(one), one]));
  }

  has(moment: Moment): boolean {
    return this.#moments.has(keyOf(moment));
  }

  /** Returns the children of each gemeente in some periods together; NaN where one is not known. */
  of(moments: readonly Moment[]): Float64Array {
    const sum = new Float64Array(this.#gemeenten.length);
    for (const moment of moments) {
      const found = this.#in(moment);
      for (let i = 0; i < sum.length; i++) sum[i]! += found[i]!;
    }
    return sum;
  }

  #in(moment: Moment): Float64Array {
    const key = keyOf(moment);
    const known = this.#known.get(key);
    if (known) return known;
    const parts = this.#moments.get(key)?.gemeenten;
    const found = Float64Array.from(this.#gemeenten, (code) => this.#sum(code, moment.year, parts?.get(code))); // prettier-ignore
    this.#known.set(key, found);
    return found;
  }

  #sum(gemeente: string, year: number, parts?: ReadonlyMap<string, number | null>): number {
    const counted = [...(parts ?? [])].filter(([, n]) => n !== null);
    const codes = counted.map(([code]) => code);
    const isReported = (code: string) => this.#split.has(code) || (parts?.has(code) ?? false);
    if (codes.length === 0 || !this.#past.isWhole(gemeente, year, codes, isReported)) return NaN;
    return counted.reduce((sum, [, n]) => sum + n!, 0);
  }
}
