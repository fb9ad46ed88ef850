import { neutralise } from './formula.ts';
import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type Cell, type DataTable } from './table.ts';

/** Two dialects of CSV: RFC 4180, and the one that Excel with Dutch settings opens directly. */
export type CsvDialect = 'rfc4180' | 'nl-excel';

const DIALECTS: Record<CsvDialect, { delimiter: string; decimal: string; start: string }> = {
  rfc4180: { delimiter: ',', decimal: '.', start: '' },
  'nl-excel': { delimiter: ';', decimal: ',', start: '\ufeff' },
};

/** Characters that are quoted in both dialects, so that a text stays whole when the file is opened with the other delimiter. */
const TO_QUOTE = /[",;\t\r\n]|^\s|\s$/;

/**
 * Returns the table as CSV in UTF-8 with a header, lines ending in CRLF. Missing values are empty (and so is an empty text),
 * booleans are `true` and `false`; texts that a spreadsheet would run as a formula are neutralised.
 */
export function writeCsv(
  table: DataTable,
  dialect: CsvDialect,
  report: ReportProgress = () => {},
): Uint8Array {
  const { delimiter, decimal, start } = DIALECTS[dialect];
  const columns = mapWithProgress('columns', table.fields.length, report, (i) => [
    written(table.fields[i]!.name, decimal),
    ...cellsOf(table, i).map((cell) => written(cell, decimal)),
  ]);
  const lines = mapWithProgress('rows', table.rows + 1, report, (row) =>
    lineOf(columns, row, delimiter),
  );
  return new TextEncoder().encode(`${start}${lines.join('\r\n')}\r\n`);
}

function written(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  const text = neutralise(cell);
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns row number `row` as a line. A blank line, which programs skip, is written as a pair of quotation marks. */
function lineOf(columns: readonly (readonly string[])[], row: number, delimiter: string): string {
  const line = columns.map((column) => column[row]).join(delimiter);
  return line === '' ? '""' : line;
}
