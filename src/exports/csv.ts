import { neutralise } from './formula.ts';
import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type Cell, type DataTable } from './table.ts';

/**
 * The two dialects of CSV: RFC 4180 (`,` between cells, decimal point), and the dialect that Excel with Dutch settings opens
 * directly (`;` between cells, decimal comma).
 */
export type CsvDialect = 'rfc4180' | 'nl-excel';

const DIALECTS: Record<CsvDialect, { delimiter: string; decimal: string; start: string }> = {
  rfc4180: { delimiter: ',', decimal: '.', start: '' },
  'nl-excel': { delimiter: ';', decimal: ',', start: '\ufeff' },
};

/**
 * Matches a text that is written in quotation marks: a text with a delimiter of either dialect, a quotation mark, a tab or a line
 * end, or with a space at its start or end.
 */
const TO_QUOTE = /[",;\t\r\n]|^\s|\s$/;

/**
 * Returns the table as CSV in UTF-8, with a header and with CRLF after each line. Missing values and empty texts are both empty
 * cells, booleans are `true` and `false`, and a text that a spreadsheet would run as a formula gets an apostrophe (`neutralise`).
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

/**
 * Returns the line of CSV for row number `row`; 0 is the header. A line that would be blank, which programs skip, is written as
 * `""`.
 */
function lineOf(columns: readonly (readonly string[])[], row: number, delimiter: string): string {
  const line = columns.map((column) => column[row]).join(delimiter);
  return line === '' ? '""' : line;
}
