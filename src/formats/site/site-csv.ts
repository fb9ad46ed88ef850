import { expectHeader, readDelimited, type Delimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/**
 * Parses a site CSV (`public/data/*.csv`): comma, LF, exactly these columns, and a line end after the last row. A file without
 * that line end is refused, because its last number may have been cut off.
 * @throws FormatError `empty-file`, `unknown-header`, `missing-column`, `truncated`, `unequal-row`, `open-quote`.
 */
export function readSiteCsv(text: string, file: string, columns: readonly string[]): Delimited {
  const table = readDelimited(text, file, ',');
  expectHeader(table, columns);
  const last = table.rows.at(-1);
  if (!last || !text.endsWith('\n')) {
    const place = { file, row: last?.line ?? 1, column: columns.at(-1) ?? '' };
    throw new FormatError(place, 'truncated', last?.cells.join(',') ?? '');
  }
  return table;
}

/** Returns rows as the text of a site CSV: comma, LF, quotes only where a value needs them. The inverse of `readSiteCsv`. */
export function writeSiteCsv(
  columns: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): string {
  let text = `${columns.join(',')}\n`;
  for (const row of rows) text += `${row.map(field).join(',')}\n`;
  return text;
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
