/** What a column holds: `integer` and `year` are whole numbers of at most 32 bits, `string` also the codes. */
export type FieldType = 'string' | 'integer' | 'number' | 'year' | 'boolean';

/** A column: its name in the file, what it holds, what that means in the reader's language, and in which unit. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  unit?: string;
}

/** A value of a table; null is missing, which is neither zero nor an empty text. */
export type Cell = string | number | boolean | null;

/** A table that leaves the site: columns of `rows` values, one per field. A number that is not finite is missing too. */
export interface DataTable {
  fields: readonly Field[];
  columns: readonly ArrayLike<Cell>[];
  rows: number;
}

/** The values of one column as plain cells: what is missing is null, whatever kind of array held it. */
export function cellsOf(table: DataTable, column: number): Cell[] {
  const values = table.columns[column];
  return Array.from({ length: table.rows }, (_, row) => {
    const value = values?.[row] ?? null;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  });
}

/** Where figures come from; `licence` is an SPDX id, or `onbekend` where the publisher names none. */
interface TableSource {
  title: string;
  path: string;
  licence: string;
}

/** What a download says of itself, in the reader's language. */
export interface DownloadMetadata {
  title: string;
  description: string;
  language: 'nl' | 'en';
  /** What was chosen, in words: sector, soort, years, areas, level, form. */
  filters: readonly { name: string; value: string }[];
  sources: readonly TableSource[];
  /** The day of the year that pupils are counted on, e.g. `1 oktober`. */
  countDate: string | null;
  provisional: readonly number[];
  /** The year of the gemeenten. */
  boundaryYear: number | null;
  projected: { method: string; origin: number } | null;
  scenarios: readonly { name: string; levers: string }[];
  /** Files of the reader's own whose figures are in the table. */
  userFiles: readonly string[];
  /** The file with births of the reader's own with which the table's projection was made. */
  userBirths: string | null;
  /** The permanent link: the absolute address of the view. */
  link: string;
  /** The version of the site's data. */
  version: string;
  /** The day of the download, as `2026-11-25`. */
  date: string;
  /** The name of the file without its extension. */
  name: string;
}
