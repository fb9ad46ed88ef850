import Papa from 'papaparse';
import { FormatError, type Place } from './format-error.ts';

/** One row of a delimited file. `line` is the number of the line on which the row begins; the first line of the file is 1. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** A file, by name, and the names of its columns from left to right. */
export interface Header {
  file: string;
  header: readonly string[];
}

/** A parsed delimited file: the header, and the rows under it, each with as many cells as the header. */
export interface Delimited extends Header {
  rows: readonly Row[];
}

/**
 * A function that turns the cells of a row into a value, or throws a FormatError; it calls `at` with the index of a column for
 * the place that the error names. The caller decides what an error means: a site file is refused as a whole, a user file loses
 * only that row.
 */
export type RowReader<T> = (cells: readonly string[], at: (column: number) => Place) => T;

/** Signs that may separate columns. */
const OTHERS = [';', ',', '\t', '|'];

/**
 * Parses delimited text, whose first row is the header. Cells may be quoted, with `""` for a quotation mark; a quotation mark
 * inside an unquoted cell is an ordinary character. Lines end in CRLF or LF.
 * @throws FormatError `empty-file`; `other-delimiter` for a header in one column that has another delimiter; `open-quote` for a quotation mark that is never closed; `unequal-row` for a row with another
 * number of cells than the header, or `truncated` where that is the last row and it has too few.
 */
export function readDelimited(text: string, file: string, delimiter: ';' | ','): Delimited {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, header: false });
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === '') data.pop();
  const header = data[0];
  if (header === undefined || header.join('') === '')
    throw new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
  const lines = lineNumbers(data);
  const other = header.length > 1 ? undefined : OTHERS.find((sign) => header[0]?.includes(sign));
  if (other !== undefined) {
    const found = `${other === '\t' ? 'a tab' : other} instead of ${delimiter}`;
    throw new FormatError({ file, row: 1, column: '1' }, 'other-delimiter', found);
  }
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) {
    const index = Math.min(quote.row ?? 0, data.length - 1);
    const place = { file, row: lines[index] ?? 1, column: header[data[index]!.length - 1] ?? '1' };
    throw new FormatError(place, 'open-quote', data[index]!.at(-1) ?? '');
  }
  const rows = data.slice(1).map((cells, i) => ({ line: lines[i + 1] ?? 0, cells }));
  for (const [i, { line, cells }] of rows.entries()) {
    if (cells.length === header.length) continue;
    const place = { file, row: line, column: header[cells.length] ?? header.at(-1) ?? '' };
    const cut = i === rows.length - 1 && cells.length < header.length;
    throw new FormatError(place, cut ? 'truncated' : 'unequal-row', cells.join(delimiter));
  }
  return { file, header, rows };
}

/**
 * Returns the number of the line on which each row begins. A row can span several lines, because a quoted cell can contain line
 * ends.
 */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const begin = line;
    line +=
      1 + cells.reduce((n, cell) => n + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return begin;
  });
}

/**
 * Returns the index of each wanted column in the header, which may have other columns too. Where several names are given for a
 * column, the first column of the header with one of these names is taken.
 * @throws FormatError `missing-column`.
 */
export function findColumns<K extends string>(
  table: Header,
  wanted: Record<K, string | readonly string[]>,
): Record<K, number> {
  const found = {} as Record<K, number>;
  for (const key of Object.keys(wanted) as K[]) {
    const names = [wanted[key]].flat() as string[];
    const index = table.header.findIndex((name) => names.includes(name.trim()));
    if (index < 0) {
      const place = { file: table.file, row: 1, column: names.join(' / ') };
      throw new FormatError(place, 'missing-column', table.header.join(' '));
    }
    found[key] = index;
  }
  return found;
}

/**
 * Checks that the header begins with exactly these columns and, where `only` is true, has no other columns.
 * @throws FormatError `missing-column` or `unknown-header`.
 */
export function expectHeader(table: Header, columns: readonly string[], only = true): void {
  const length = only ? Math.max(columns.length, table.header.length) : columns.length;
  for (let i = 0; i < length; i++) {
    const found = table.header[i];
    if (found === columns[i]) continue;
    const column = columns[i] ?? found ?? '';
    const problem = found === undefined ? 'missing-column' : 'unknown-header';
    throw new FormatError({ file: table.file, row: 1, column }, problem, found ?? '');
  }
}

/** Returns the place of the cell of `row` in the column at `index`, for an error message. */
export function placeOf(table: Delimited, row: Row, index: number): Place {
  return { file: table.file, row: row.line, column: table.header[index] ?? '' };
}
