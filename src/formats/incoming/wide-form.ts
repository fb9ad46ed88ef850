import { FormatError, type Place } from '../format-error.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { lackingIn, longForm } from './long-form.ts';
import { readLooseCount, readLooseNumber, readLooseYear } from './loose-cells.ts';
import {
  gemeenteInCodes,
  isPart,
  PART_COLUMNS,
  refuseTotal,
  RunningSums,
  totalIn,
} from './part-rows.ts';
import { numberText } from './number-text.ts';
import { wideColumns, type WideColumns, type YearColumn } from './wide-columns.ts';

/** How a table with years side by side is turned into the long form (a row per gemeente and year). */
interface Turned extends WideColumns {
  /** Whether the header has a column that says the gemeente. */
  hasGemeente: boolean;
  hasSoorten: boolean;
  /** The header of the long form. */
  long: string[];
}

/**
 * The format of tables with a column per year, such as `2024`, `2024/25`, `1-10-2025`, `prognose 2030` and `LEERLINGEN_2030`, with
 * a row per gemeente or per part of one (a school, a wijk). The names of the columns may be in two rows: soorten above years, or
 * years above soorten. Each row is read as a row of the long form per year.
 */
export const wideForm: IncomingFormat = {
  id: 'jaren-naast-elkaar',
  recognises: (header, above) => turnedOf(header, above) !== null,
  decimals: (header, above) => (turnedOf(header, above)?.years ?? []).map(({ column }) => column),
  needsGemeente(header, above, rows) {
    if (turnedOf(header, above)?.hasGemeente !== false) return false;
    return rows.length === 0 || rows.some((cells) => gemeenteInCodes(cells) === null);
  },
  turned(header, above, rows) {
    const table = turnedOf(header, above);
    if (!table) return [];
    const long = rows.flatMap((cells) =>
      table.years.map((year) => longRow(table, '', year, cells)),
    );
    // What a row is about comes first, and the gemeente that the user chooses is left out.
    const first = table.long.length - table.labels.length;
    return [table.long, ...long].map((cells) => [
      ...cells.slice(first),
      ...cells.slice(table.hasGemeente ? 0 : 1, first),
    ]);
  },
  open(file) {
    const table = turnedOf(file.header, file.above)!;
    refuseTwins(file, table);
    for (const name of table.unread) file.taken.leftOut.add(name);
    for (const i of table.labels) {
      if (isPart(table.names[i]!)) file.taken.parts.add(table.names[i]!);
    }
    const hasParts = table.labels.some((i) => isPart(table.names[i]!));
    const read = longForm.open({ ...file, header: table.long });
    if (table.hasGemeente) file.taken.column = file.header[gemeenteAt(table)] || GEMEENTE;
    const sums = new RunningSums();
    return (cells, at) => {
      const figures = table.years.map((year) => figureOf(file, year, cells, at(year.column)));
      const isTotal = totalIn(cells, table.labels) !== null;
      if (isTotal && hasParts) refuseWrongTotal(table, cells, sums.unequalTo(figures), at);
      refuseTotal(cells, table.labels, at);
      const gemeente = gemeenteInCodes(cells) ?? file.gemeente ?? '';
      for (const year of table.years) {
        const sources = sourcesOf(table, year);
        read(longRow(table, gemeente, year, cells), (i) => at(sources[i] ?? year.column));
      }
      sums.add(figures);
    };
  },
};

/** The name of the column of gemeenten in the long form of a table that has none. */
const GEMEENTE = 'gemeentecode';

/**
 * Returns how a table is turned; null for a table without years side by side, or with rows of which it is not known that they are
 * about a gemeente or a part of one.
 */
function turnedOf(header: readonly string[], above: readonly (readonly string[])[]): Turned | null {
  const columns = wideColumns(header, above);
  if (!columns) return null;
  const labels = columns.labels.map((i) => columns.names[i]!);
  const hasParts = labels.some((name) => PART_COLUMNS.test(name));
  const gemeente = labels.filter((name) => !lackingIn([name]).includes('gemeente'));
  // `code` and `naam` are those of the school where the table has schools.
  const hasGemeente = gemeente.some((name) => !hasParts || !/^(code|naam)$/i.test(name));
  if (!hasGemeente && !hasParts) return null;
  const hasSoorten = columns.years.some(({ soort }) => soort !== null);
  const long = [
    ...(hasGemeente ? [] : [GEMEENTE]),
    ...(hasSoorten ? ['soort'] : []),
    'jaar',
    'leerlingen',
    'prognose',
    ...labels,
  ];
  return { ...columns, hasGemeente, hasSoorten, long };
}

/** Refuses a table with two columns for the same soort and year. @throws FormatError `duplicate-header`. */
function refuseTwins({ file, above, header }: OpenFile, { years }: Turned): void {
  const seen = new Set<string>();
  for (const { column, year, soort, isForecast } of years) {
    const key = `${soort} ${year} ${isForecast}`;
    const name = header[column] ?? year;
    const place = { file, row: above.length + 1, column: name };
    if (seen.has(key)) throw new FormatError(place, 'duplicate-header', name);
    seen.add(key);
  }
}

/** Returns the row of the long form with the figure of one year. */
function longRow(
  { hasGemeente, hasSoorten, labels }: Turned,
  gemeente: string,
  { column, year, soort, isForecast }: YearColumn,
  cells: readonly string[],
): string[] {
  const figure = cells[column] ?? '';
  return [
    ...(hasGemeente ? [] : [gemeente]),
    ...(hasSoorten ? [soort ?? ''] : []),
    year,
    isForecast ? '' : figure,
    isForecast ? figure : '',
    ...labels.map((i) => cells[i] ?? ''),
  ];
}

/** Returns, for each column of the long form, the index of the column of the file that its cells come from. */
const sourcesOf = (
  { hasGemeente, hasSoorten, labels }: Turned,
  { column }: YearColumn,
): number[] => [
  ...(hasGemeente ? [] : [labels[0] ?? column]),
  ...Array.from({ length: hasSoorten ? 4 : 3 }, () => column),
  ...labels,
];

const gemeenteAt = ({ labels, names }: Turned): number =>
  labels.find((i) => !lackingIn([names[i]!]).includes('gemeente')) ?? 0;

/**
 * Refuses a row with a total that is not the sum of the rows above it.
 * @param sums the sum for each year; NaN where the total of that year is right or cannot be compared
 * @throws FormatError `total-differs` with the total and the sum of the first year that differs.
 */
function refuseWrongTotal(
  { years }: Turned,
  cells: readonly string[],
  sums: readonly number[],
  at: (column: number) => Place,
): void {
  const wrong = sums.findIndex((sum) => !Number.isNaN(sum));
  const year = years[wrong];
  if (!year) return;
  const found = `${cells[year.column] ?? ''} ≠ ${numberText(sums[wrong]!)}`;
  throw new FormatError(at(year.column), 'total-differs', found);
}

/**
 * Returns the figure of one year, or `MASKED`; NaN where there is none. All figures of a row are read before one is used, so that
 * a row with a wrong figure is left out with all of its years.
 * @throws FormatError `not-a-count`, `not-whole`, `negative-count`.
 */
function figureOf(
  { decimal, lastCount }: OpenFile,
  { column, year, isForecast }: YearColumn,
  cells: readonly string[],
  place: Place,
): number {
  const raw = (cells[column] ?? '').trim();
  if (!isForecast && readLooseYear(year, place).year <= lastCount) {
    return readLooseCount(raw, place, decimal);
  }
  const n = readLooseNumber(raw, place, decimal);
  if (n < 0) throw new FormatError(place, 'negative-count', raw);
  return n;
}
