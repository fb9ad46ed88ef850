import Papa from 'papaparse';
import { FormatError, type Place } from './format-error.ts';

/** One row under the header. `line` is the number of its first line in the file, the first line being 1. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** The names of the columns of a file. */
export interface Header {
  file: string;
  header: readonly string[];
}

/** A parsed delimited file; every row is as long as the header. */
export interface Delimited extends Header {
  rows: readonly Row[];
}

/**
 * Reads the cells of one row; `at` gives the place of a column for an error. The caller decides what happens after an error: a
 * site file is refused as a whole, a user file loses that row.
 */
export type RowReader<T> = (cells: readonly string[], at: (column: number) => Place) => T;

/**
 * Parses delimited text. Fields may be quoted, with `""` for a quotation mark; a quotation mark inside an unquoted field is an
 * ordinary character. Lines end in CRLF or LF.
 * @throws FormatError `empty-file`, `open-quote`, `unequal-row`, or `truncated` where the last row has too few cells.
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

/** Returns the line number on which each row begins: a quoted field can contain line ends. */
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
 * Returns the index of each wanted column; the file may have other columns. Where a list of names is given for a column, the
 * first name that is in the header counts.
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

/** Checks that the header begins with exactly these columns and, where `only` is true, that no other column follows. */
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

/** Returns the place of a cell in the file, for an error message. */
export function placeOf(table: Delimited, row: Row, index: number): Place {
  return { file: table.file, row: row.line, column: table.header[index] ?? '' };
}
