import type { VmboPicture, VmboSite } from '../../../engine/protocol/vmbo.ts';
import {
  lastVmboYear,
  offerOf,
  vmboNow,
  type TypeRow,
} from '../../../state/region/vmbo-figures.ts';
import { schoolYear } from '../../../text/school-year.ts';
import { townName } from '../../../text/town-name.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { CellText, Column } from '../../kit/columns.ts';
import { rounded } from '../../page/table-cells.ts';

type Texts = WordsOf<'vmbo'>;
type Bounds = { low: number; high: number };
type WithKey<Row> = Row & { key: string };

const cell = (text: string, note = ''): CellText => ({ text, note });

/** Returns a column of a number that lies between bounds, copied as two columns. */
function boundsColumn<Row>(
  key: string,
  head: string,
  of: (row: Row) => Bounds | null,
  { texts, words, write, digits = 0 }: { texts: Texts; words: Words; write?: (value: number) => string; digits?: number }, // prettier-ignore
): Column<Row> {
  const bound = (which: keyof Bounds) => (row: Row) => {
    const found = of(row);
    return found ? rounded(found[which], digits) : null;
  };
  return {
    key,
    shown: {
      head,
      cell(row) {
        const found = of(row);
        return cell(found ? texts.between(found, write ?? words.numbers.count) : texts.types.none);
      },
    },
    copied: [
      { head: `${head} (${texts.least})`, cell: bound('low') },
      { head: `${head} (${texts.most})`, cell: bound('high') },
    ],
  };
}

/** Returns the columns of what is left of each type. */
export function typeColumns(
  { years }: VmboPicture,
  words: Words,
  texts: Texts,
): Column<WithKey<TypeRow>>[] {
  const [first, newest] = [years[0] ?? 0, years.at(-1) ?? 0];
  const { types } = texts;
  const nameOf = ({ type }: TypeRow) => (type === 'vmbo' ? types.vmbo : type);
  const count = (key: 'then' | 'now', year: number): Column<WithKey<TypeRow>> => ({
    key: `sites ${key}`,
    shown: { head: types.sites(year), cell: ({ sites }) => cell(words.numbers.count(sites[key])) },
    copied: [{ head: types.sites(year), cell: ({ sites }) => sites[key] }],
  });
  const number = { texts, words };
  const percent = {
    ...number,
    write: (value: number) => words.numbers.signedPercent(value),
    digits: 1,
  };
  return [
    {
      key: 'type',
      shown: { head: types.type, cell: (row) => cell(nameOf(row)) },
      copied: [{ head: types.type, cell: nameOf }],
    },
    count('then', first),
    count('now', newest),
    boundsColumn('then', types.candidates(first), ({ candidates }) => candidates.then, number),
    boundsColumn('now', types.candidates(newest), ({ candidates }) => candidates.now, number),
    boundsColumn('change', types.change, ({ change }) => change, percent),
    boundsColumn('country', types.country, ({ countryChange }) => countryChange, percent),
  ];
}

/** A school year with the candidates of each type of vmbo. */
export interface YearRow {
  key: string;
  year: number;
  /** In the order of the types of the picture. */
  candidates: readonly Bounds[];
}

export function yearRows({ types, years }: VmboPicture): YearRow[] {
  const vmbo = types.filter(({ type }) => type.startsWith('vmbo'));
  return years.map((year, i) => ({
    key: String(year),
    year,
    candidates: vmbo.flatMap(({ region }) => region.candidates[i] ?? []),
  }));
}

/** Returns the columns of the table of the chart: the school year and a column for each type. */
export function yearColumns({ types }: VmboPicture, words: Words, texts: Texts): Column<YearRow>[] {
  const vmbo = types.filter(({ type }) => type.startsWith('vmbo'));
  return [
    {
      key: 'year',
      shown: { head: texts.chart.year, cell: ({ year }) => cell(schoolYear(year)) },
      copied: [{ head: texts.chart.year, cell: ({ year }) => schoolYear(year) }],
    },
    ...vmbo.map(({ type }, k) =>
      boundsColumn<YearRow>(type, type, ({ candidates }) => candidates[k] ?? null, {
        texts,
        words,
      }),
    ),
  ];
}

/** Returns the columns of the vestigingen with what each offers. */
export function siteColumns(
  { years }: VmboPicture,
  nameOf: (gemeente: string) => string,
  texts: Texts,
): Column<WithKey<VmboSite>>[] {
  const { sites, map } = texts;
  const offered = (site: VmboSite) =>
    vmboNow(site)
      .map(({ type, now }) => `${type} ${texts.between(now)}`)
      .join(', ');
  const last = (site: VmboSite) =>
    offerOf(site) === 'ended' ? sites.last(lastVmboYear(site, years)) : '';
  return [
    {
      key: 'site',
      shown: { head: sites.site, cell: ({ name }) => cell(name) },
      copied: [
        { head: sites.site, cell: ({ name }) => name },
        { head: sites.code, cell: ({ code }) => code },
      ],
    },
    {
      key: 'gemeente',
      shown: {
        head: sites.gemeente,
        cell({ gemeente, town }) {
          const name = nameOf(gemeente);
          const place = townName(town);
          return cell(name, place === '' || place === name ? '' : place);
        },
      },
      copied: [{ head: sites.gemeente, cell: ({ gemeente }) => nameOf(gemeente) }],
    },
    {
      key: 'offer',
      shown: {
        head: sites.offer,
        cell: (site) =>
          offerOf(site) === 'ended' ? cell(sites.ended, last(site)) : cell(offered(site)),
      },
      copied: [
        { head: sites.offer, cell: (site) => map.offers[offerOf(site)] },
        { head: texts.chart.title, cell: (site) => offered(site) || last(site) },
      ],
    },
  ];
}

type Distance = VmboPicture['distances'][number];

export function distanceColumns(
  nameOf: (gemeente: string) => string,
  words: Words,
  { distance }: Texts,
): Column<WithKey<Distance>>[] {
  return [
    {
      key: 'gemeente',
      shown: { head: distance.gemeente, cell: ({ gemeente }) => cell(nameOf(gemeente)) },
      copied: [{ head: distance.gemeente, cell: ({ gemeente }) => nameOf(gemeente) }],
    },
    {
      key: 'km',
      shown: { head: distance.km, cell: ({ km }) => cell(words.numbers.ofUnit(km, 'km')) },
      copied: [{ head: distance.kmCopied, cell: ({ km }) => rounded(km, 1) }],
    },
    {
      key: 'within',
      shown: {
        head: distance.within,
        cell: ({ within10 }) => cell(words.numbers.decimal(within10)),
      },
      copied: [{ head: distance.within, cell: ({ within10 }) => rounded(within10, 1) }],
    },
  ];
}

type FeedingClass = VmboPicture['feeding']['classes'][number];

/** Returns the columns of the children who leave bo. */
export function feedingColumns(
  { feeding }: VmboPicture,
  words: Words,
  texts: Texts,
): Column<WithKey<FeedingClass>>[] {
  const { leavers, classes, year, per100 } = feeding;
  const oldest = classes[0]?.age;
  const age = (one: FeedingClass) =>
    one.age === oldest ? texts.feeding.oldest(one.age) : String(one.age);
  const index = ({ children }: FeedingClass): Bounds | null =>
    leavers.low > 0
      ? { low: (100 * children.low) / leavers.high, high: (100 * children.high) / leavers.low }
      : null;
  const number = { texts, words };
  return [
    {
      key: 'summer',
      shown: { head: texts.feeding.summer, cell: (one) => cell(String(one.year)) },
      copied: [{ head: texts.feeding.summer, cell: (one) => one.year }],
    },
    {
      key: 'age',
      shown: { head: texts.feeding.age(year), cell: (one) => cell(age(one)) },
      copied: [{ head: texts.feeding.age(year), cell: age }],
    },
    boundsColumn('children', texts.feeding.children, ({ children }) => children, number),
    boundsColumn('index', texts.feeding.index(leavers.from, leavers.until), index, number),
    ...(per100 === null
      ? []
      : [
          {
            key: 'exam',
            shown: {
              head: texts.feeding.exam,
              cell: (one: FeedingClass) => cell(schoolYear(one.examYear)),
            },
            copied: [
              { head: texts.feeding.exam, cell: (one: FeedingClass) => schoolYear(one.examYear) },
            ],
          },
          boundsColumn<WithKey<FeedingClass>>(
            'expected',
            texts.feeding.expected,
            ({ expected }) => expected,
            { ...number, write: words.numbers.rough },
          ),
        ]),
  ];
}
