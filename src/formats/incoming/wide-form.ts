import { FormatError, type Place } from '../format-error.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { isNamed } from './long-columns.ts';
import { longForm } from './long-form.ts';
import { readLooseCount, readLooseNumber, readLooseYear } from './loose-cells.ts';
import {
  gemeenteInCodes,
  isPart,
  refuseDerived,
  refuseTotal,
  RunningSums,
  totalIn,
} from './part-rows.ts';
import { numberText } from './number-text.ts';
import { wideColumns, type WideColumns, type FigureColumn } from './wide-columns.ts';

/** How a table with years or soorten side by side is turned into the long form (a row per gemeente, soort and year). */
interface Turned extends WideColumns {
  /** Whether the header has a column that says the gemeente. */
  hasGemeente: boolean;
  /** Whether the years are in the names of the columns, rather than in a column. */
  hasYears: boolean;
  hasSoorten: boolean;
  /** Whether the rows are about parts of a gemeente, such as schools. */
  hasParts: boolean;
  /** The labels that say whether a row is a total. */
  subjects: number[];
  /** The index of a column of gemeenten with a name that says nothing about its cells; undefined where there is none. */
  rowLabel: number | undefined;
  /** The header of the long form. */
  long: string[];
}

/**
 * The format of tables with a column per year, such as `2024`, `2024/25`, `1-10-2025`, `prognose 2030` and `LEERLINGEN_2030`, with
 * a row per gemeente or per part of one (a school, a wijk), or with a column per soort and a column of years. The names of the
 * columns may be in two rows: soorten above years, or years above soorten. Each row is read as a row of the long form per year
 * or soort.
 */
export const wideForm: IncomingFormat = {
  id: 'jaren-naast-elkaar',
  recognises: (header, above) => turnedOf(header, above) !== null,
  decimals: (header, above) => (turnedOf(header, above)?.figures ?? []).map(({ column }) => column),
  merged(header, above) {
    const table = turnedOf(header, above);
    if (!table) return { mergeable: [], labels: [] };
    const mergeable = table.labels.filter(
      (i) =>
        isNamed(table.names[i]!, 'jaar') ||
        (table.subjects.includes(i) && !isPart(table.names[i]!)),
    );
    return { mergeable, labels: table.labels };
  },
  needsGemeente(header, above, rows) {
    if (turnedOf(header, above)?.hasGemeente !== false) return false;
    return rows.length === 0 || rows.some((cells) => gemeenteInCodes(cells) === null);
  },
  turned(header, above, rows) {
    const table = turnedOf(header, above);
    if (!table) return [];
    const long = rows.flatMap((cells) =>
      table.figures.map((one) => longRow(table, '', one, cells)),
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
    const read = longForm.open({ ...file, header: table.long });
    const named = table.labels.find((i) => isNamed(table.names[i]!, 'gemeente'));
    file.taken.column = table.names[table.rowLabel ?? named ?? table.subjects[0]!]!;
    const sums = new RunningSums();
    return (cells, at) => {
      refuseDerived(cells, table.subjects, at);
      refuseNumber(table, cells, at);
      const figures = table.figures.map((one) => figureOf(file, table, one, cells, at));
      if (table.hasParts && table.hasYears) refuseSums(table, cells, figures, sums, at);
      refuseTotal(cells, table.subjects, at);
      const gemeente = gemeenteInCodes(cells) ?? file.gemeente ?? '';
      for (const one of table.figures) {
        const sources = sourcesOf(table, one);
        read(longRow(table, gemeente, one, cells), (i) => at(sources[i] ?? one.column));
      }
      sums.add(figures);
    };
  },
};

/** Matches names of the column that says what a row is about: of a pivot table of Excel, or of regions. */
const ROW_LABEL = /^(rijlabels|row labels|regio('?s)?|gebied(snaam)?|gemeenten)$/i;

/** The name of the column of gemeenten in the long form of a table that has none. */
const GEMEENTE = 'gemeentecode';

/**
 * Returns how a table is turned; null for a table without years side by side, or with rows of which it is not known that they are
 * about a gemeente or a part of one.
 */
function turnedOf(header: readonly string[], above: readonly (readonly string[])[]): Turned | null {
  const columns = wideColumns(header, above);
  if (!columns) return null;
  const { labels, figures } = columns;
  const parts = labels.filter((i) => isPart(columns.names[i]!));
  const hasParts = parts.length > 0;
  const rowLabel = hasParts ? undefined : labels.find((i) => ROW_LABEL.test(columns.names[i]!));
  const names = columns.names.map((name, i) => (i === rowLabel ? 'gemeente' : name));
  // `code` and `naam` are those of the school where the table has schools.
  const gemeenten = labels.filter(
    (i) => isNamed(names[i]!, 'gemeente') && !(hasParts && /^(code|naam)$/i.test(names[i]!)),
  );
  const soorten = labels.filter((i) => isNamed(names[i]!, 'soort'));
  const hasGemeente = gemeenten.length > 0;
  const hasYears = figures.some(({ year }) => year !== null);
  if (!hasGemeente && !hasParts && soorten.length === 0 && hasYears) return null;
  const hasSoorten = figures.some(({ soort }) => soort !== null);
  const found = [...parts, ...gemeenten, ...soorten];
  const subjects = found.length > 0 ? found : labels.slice(0, 1);
  const long = [
    ...(hasGemeente ? [] : [GEMEENTE]),
    ...(hasSoorten ? ['soort'] : []),
    ...(hasYears ? ['jaar'] : []),
    'leerlingen',
    'prognose',
    ...labels.map((i) => names[i]!),
  ];
  return { ...columns, rowLabel, hasGemeente, hasYears, hasSoorten, hasParts, subjects, long };
}

/** Refuses a table with two columns for the same soort and year. @throws FormatError `duplicate-header`. */
function refuseTwins({ file, above, header }: OpenFile, { figures }: Turned): void {
  const seen = new Set<string>();
  for (const { column, year, soort, isForecast } of figures) {
    const key = `${soort} ${year} ${isForecast}`;
    const name = header[column] ?? '';
    const place = { file, row: above.length + 1, column: name };
    if (seen.has(key)) throw new FormatError(place, 'duplicate-header', name);
    seen.add(key);
  }
}

/** Returns the row of the long form with the figure of one year. */
function longRow(
  { hasGemeente, hasSoorten, hasYears, labels }: Turned,
  gemeente: string,
  { column, year, soort, isForecast }: FigureColumn,
  cells: readonly string[],
): string[] {
  const figure = cells[column] ?? '';
  return [
    ...(hasGemeente ? [] : [gemeente]),
    ...(hasSoorten ? [soort ?? ''] : []),
    ...(hasYears ? [year ?? ''] : []),
    isForecast ? '' : figure,
    isForecast ? figure : '',
    ...labels.map((i) => cells[i] ?? ''),
  ];
}

/** Returns, for each column of the long form, the index of the column of the file that its cells come from. */
const sourcesOf = ({ long, labels, hasGemeente }: Turned, { column }: FigureColumn): number[] =>
  long.map((_, i) => {
    if (i === 0 && !hasGemeente) return labels[0] ?? column;
    return labels[i - (long.length - labels.length)] ?? column;
  });

/**
 * Refuses a row with a number of one to three digits for its gemeente, where the name of that column does not say that it has
 * gemeenten: the number can be an age. @throws FormatError `unknown-gemeente`.
 */
function refuseNumber(
  { rowLabel }: Turned,
  cells: readonly string[],
  at: (column: number) => Place,
): void {
  const text = rowLabel === undefined ? '' : (cells[rowLabel] ?? '').trim();
  if (/^\d{1,3}$/.test(text)) throw new FormatError(at(rowLabel!), 'unknown-gemeente', text);
}

/**
 * Refuses a row with a total that is not the sum of the rows above it, and a row that is their sum, whatever it is called.
 * @param sums the sums of the rows above
 * @throws FormatError `total-differs` with the total and the sum of the first year that differs; `no-gemeente`.
 */
function refuseSums(
  table: Turned,
  cells: readonly string[],
  figures: readonly number[],
  sums: RunningSums,
  at: (column: number) => Place,
): void {
  if (totalIn(cells, table.subjects) === null) {
    if (!sums.areEqualTo(figures)) return;
    const subject = table.subjects.find((i) => cells[i]?.trim()) ?? table.subjects[0]!;
    throw new FormatError(at(subject), 'no-gemeente', cells[subject] ?? '');
  }
  const unequal = sums.unequalTo(figures);
  const wrong = unequal.findIndex((sum) => !Number.isNaN(sum));
  const one = table.figures[wrong];
  if (!one) return;
  const found = `${cells[one.column] ?? ''} ≠ ${numberText(unequal[wrong]!)}`;
  throw new FormatError(at(one.column), 'total-differs', found);
}

/**
 * Returns the figure of one year, or `MASKED`; NaN where there is none. All figures of a row are read before one is used, so that
 * a row with a wrong figure is left out with all of its years.
 * @throws FormatError `not-a-count`, `not-whole`, `negative-count`.
 */
function figureOf(
  { decimal, lastCount }: OpenFile,
  { labels, names }: Turned,
  { column, year, isForecast }: FigureColumn,
  cells: readonly string[],
  at: (column: number) => Place,
): number {
  const raw = (cells[column] ?? '').trim();
  const from = year === null ? labels.find((i) => isNamed(names[i]!, 'jaar'))! : column;
  const isToCome = readLooseYear(year ?? cells[from] ?? '', at(from)).year > lastCount;
  if (!isForecast && !isToCome) return readLooseCount(raw, at(column), decimal);
  const n = readLooseNumber(raw, at(column), decimal);
  if (n < 0) throw new FormatError(at(column), 'negative-count', raw);
  return n;
}
