import { COUNTRY } from '../../src/areas/codes.ts';
import type { Finder } from '../../src/areas/finder.ts';
import type { HerindelingStep } from '../../src/areas/herindelingen.ts';
import {
  readChildrenDownload,
  type DownloadedChildren,
} from '../../src/formats/cbs/children-downloads.ts';
import type { GemeenteBirths } from '../../src/formats/cbs/gemeente-births.ts';
import type { YoungPopulation } from '../../src/formats/cbs/young-population.ts';
import type { Ledger } from './ledger.ts';
import { DOWNLOADS, type Raw } from './raw.ts';

const AGES = [0, 1, 2, 3, 4] as const;

/** The births and young children of the raw folder, as `makeYoungChildren` takes them. */
export interface ChildrenSources {
  byYear: readonly GemeenteBirths[];
  byMonth: readonly GemeenteBirths[];
  newest: ReadonlyMap<string, number>;
  populations: readonly YoungPopulation[];
  /** Children younger than one on 1 January; left out where the folder has no population by single age. */
  infants?: readonly YoungPopulation[];
}

/**
 * Returns the births and young children of the raw folder, extended by downloads of CBS's tables 37230ned and 03759ned where these are
 * laid in it. In a month, or on a 1 January, that a download has, only its figures count.
 * @throws FormatError for a download that is not as documented.
 */
export function withDownloads(
  raw: Raw,
  {
    children,
    find,
    herindelingSteps,
    today,
  }: {
    children: ChildrenSources;
    find: Finder;
    herindelingSteps: readonly HerindelingStep[];
    today: ReadonlySet<string>;
  },
  ledger: Ledger,
): ChildrenSources {
  const ever = new Set([...today, ...herindelingSteps.map(({ code }) => code)]);
  const isName = (text: string) => ['exact', 'split-gemeente'].includes(find(text).outcome) && !/^(GM)?\d+$/.test(text); // prettier-ignore
  const read = (table: keyof typeof DOWNLOADS) =>
    raw.downloads(DOWNLOADS[table]).flatMap((path) => {
      const rows = readChildrenDownload(raw.bytes(path), path, table, ever, isName);
      ledger.rows(path, rows.length);
      noteProvisional(rows, ledger);
      // The sums of gemeenten are held against the country.
      if (!rows.some(({ area }) => area === COUNTRY)) throw new Error(`${path}: no row of the Netherlands`); // prettier-ignore
      return rows;
    });
  const born = read('geboorten').map(({ area, period, children: births }) => {
    return { code: area, year: period.year, month: period.month, births };
  });
  const yearly = new Set(children.byYear.map(({ year }) => year));
  const ages = read('bevolking');
  const infants = populationOf(ages.filter(({ counted }) => counted === 0));
  return {
    ...children,
    byYear: [...children.byYear, ...born.filter(({ year, month }) => month === null && !yearly.has(year))], // prettier-ignore
    byMonth: replaced(children.byMonth, born.filter(({ month }) => month !== null), ({ year, month }) => `${year} ${month}`), // prettier-ignore
    populations: replaced(children.populations, underFive(ages), ({ year }) => String(year)),
    ...(infants.length > 0 && { infants }),
  };
}

/** Returns `before` and `now` together; of a period that `now` has, only the elements of `now`. */
function replaced<T>(before: readonly T[], now: readonly T[], periodOf: (one: T) => string): T[] {
  const periods = new Set(now.map(periodOf));
  return [...before.filter((one) => !periods.has(periodOf(one))), ...now];
}

/** Returns the children younger than five: as a group of ages, or the sum of five ages where an area has each of them. */
function underFive(ages: readonly DownloadedChildren[]): YoungPopulation[] {
  const groups = populationOf(ages.filter(({ counted }) => counted === '0-4'));
  const grouped = new Set(groups.map(({ year }) => year));
  const sums = new Map<string, YoungPopulation & { ages: number }>();
  for (const { area, counted, period, children } of ages) {
    if (!AGES.some((age) => age === counted) || grouped.has(period.year)) continue;
    const key = `${area} ${period.year}`;
    const sum = sums.get(key) ?? { area, year: period.year, children: 0, ages: 0 };
    sums.set(key, { ...sum, children: sum.children + children, ages: sum.ages + 1 });
  }
  const whole = [...sums.values()].filter((one) => one.ages === AGES.length);
  return [...groups, ...whole.map(({ area, year, children }) => ({ area, year, children }))];
}

const populationOf = (rows: readonly DownloadedChildren[]): YoungPopulation[] =>
  rows.map(({ area, period, children }) => ({ area, year: period.year, children }));

/** Notes which periods CBS marks as provisional. */
function noteProvisional(rows: readonly DownloadedChildren[], ledger: Ledger): void {
  const marked = rows.filter(({ area, period }) => area === COUNTRY && period.isProvisional);
  const names = marked.map(({ period: { year, month } }) => (month === null ? year : `${year}-${month}`)); // prettier-ignore
  if (names.length > 0) ledger.note(`provisional: ${[...new Set(names)].join(', ')}`);
}
