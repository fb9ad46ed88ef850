import { FormatError, type Place } from '../format-error.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { refuseShortNumber } from './find-gemeente.ts';
import { Headings, loneText } from './headings.ts';
import { isNamed } from './long-columns.ts';
import { openLongForm } from './long-form.ts';
import { readLooseCount, readLooseNumber, readLooseYear } from './loose-cells.ts';
import {
  gemeenteInCodes,
  lackGemeente,
  isPart,
  refuseDerived,
  refuseTotal,
  RunningSums,
  totalIn,
} from './part-rows.ts';
import { numberText } from './number-text.ts';
import { longRow, sourcesOf, unpivotOf, type Unpivot } from './unpivot.ts';
import type { FigureColumn } from './wide-columns.ts';

/**
 * The format of tables with a column per year, such as `2024`, `2024/25`, `1-10-2025`, `prognose 2030` and `LEERLINGEN_2030`, with
 * a row per gemeente or per part of one (a school, a wijk), or with a column per soort and a column of years. The names of the
 * columns may be in two rows: soorten above years, or years above soorten. Each row is read as a row of the long form per year
 * or soort.
 */
export const wideForm: IncomingFormat = {
  id: 'jaren-naast-elkaar',
  recognises: (header, above) => unpivotOf(header, above) !== null,
  decimals: (header, above) =>
    (unpivotOf(header, above)?.figures ?? []).map(({ column }) => column),
  merged(header, above) {
    const table = unpivotOf(header, above);
    if (!table) return { mergeable: [], labels: [] };
    const mergeable = table.labels.filter(
      (i) =>
        isNamed(table.names[i]!, 'jaar') ||
        (table.subjects.includes(i) && !isPart(table.names[i]!)),
    );
    return { mergeable, labels: table.labels };
  },
  needsGemeente(header, above, rows) {
    if (unpivotOf(header, above)?.hasGemeente !== false) return false;
    return lackGemeente(rows);
  },
  unpivoted(header, above, rows) {
    const table = unpivotOf(header, above);
    if (!table) return [];
    const long = rows
      .filter((cells) => loneText(cells) === null)
      .flatMap((cells) => table.figures.map((one) => longRow(table, '', one, cells)));
    // What a row is about comes first, and the gemeente that the user chooses is left out.
    const first = table.long.length - table.labels.length;
    return [table.long, ...long].map((cells) => [
      ...cells.slice(first),
      ...cells.slice(table.hasGemeente ? 0 : 1, first),
    ]);
  },
  hasHeadings: true,
  needed(header, above) {
    const table = unpivotOf(header, above)!;
    const labels = table.labels.filter(
      (i) => table.subjects.includes(i) || isNamed(table.names[i]!, 'jaar'),
    );
    return 1 + Math.max(table.figures[0]!.column, ...labels);
  },
  open(file) {
    const table = unpivotOf(file.header, file.above)!;
    refuseTwins(file, table);
    for (const name of table.unread) file.data.leftOut.add(name);
    const headings = new Headings(file, {
      figures: table.figures.map(({ column }) => column),
      hasGemeente: table.hasGemeente,
      hasParts: table.hasParts,
    });
    const read = openLongForm({ ...file, header: table.long }, headings);
    const named = table.labels.find((i) => isNamed(table.names[i]!, 'gemeente'));
    const subject = table.rowLabel ?? named ?? table.subjects[0]!;
    file.data.column = table.names[subject] || String(subject + 1);
    const soorten = table.figures.flatMap(({ soort }) => soort ?? []);
    const sums = new RunningSums();
    return (cells, at) => {
      if (headings.take(cells)) return;
      refuseDerived(cells, table.subjects, at);
      if (table.rowLabel !== undefined) {
        refuseShortNumber((cells[table.rowLabel] ?? '').trim(), at(table.rowLabel));
      }
      const figures = table.figures.map((one) => figureOf(file, table, one, cells, at));
      if (table.hasParts && table.hasYears) refuseSums(table, cells, figures, sums, at);
      refuseTotal(cells, table.subjects, at);
      if (table.hasSoorten) headings.refuse(soorten, at(subject));
      const gemeente = gemeenteInCodes(cells) ?? file.gemeente ?? '';
      for (const one of table.figures) {
        const sources = sourcesOf(table, one);
        const place = (i: number) => at(sources[i] ?? one.column);
        read(longRow(table, gemeente, one, cells), place, figures.join(' '));
      }
      sums.add(figures);
    };
  },
};

/** Refuses a table with two columns for the same soort and year. @throws FormatError `duplicate-header`. */
function refuseTwins({ file, above, header }: OpenFile, { figures }: Unpivot): void {
  const seen = new Set<string>();
  for (const { column, year, soort, isForecast } of figures) {
    const key = `${soort} ${year} ${isForecast}`;
    const name = header[column] ?? '';
    const place = { file, row: above.length + 1, column: name };
    if (seen.has(key)) throw new FormatError(place, 'duplicate-header', name);
    seen.add(key);
  }
}

/**
 * Refuses a row with a total that is not the sum of the rows above it, and a row that is their sum, whatever it is called.
 * @param sums the sums of the rows above
 * @throws FormatError `total-differs` with the total and the sum of the first year that differs; `no-gemeente`.
 */
function refuseSums(
  table: Unpivot,
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
  { labels, names }: Unpivot,
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
