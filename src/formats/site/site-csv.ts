import { expectHeader, readDelimited, type Delimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/**
 * Parses a site CSV (`public/data/*.csv`): comma, LF, exactly these columns, and a line end after the last row. Without that line
 * end a number that was cut off would be read as a whole one.
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

/** Writes rows as a site CSV: comma, LF, quotes only where the text needs them. The inverse of `readSiteCsv`. */
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
