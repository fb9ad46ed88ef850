/** The type of a column: `integer` and `year` are whole numbers of at most 32 bits; codes are strings. */
export type FieldType = 'string' | 'integer' | 'number' | 'year' | 'boolean';

/** A column: its name in the file, its type, its description in the language of the user, and its unit. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  unit?: string;
}

/** A value of a table; null is missing, which is neither zero nor an empty text. */
export type Cell = string | number | boolean | null;

/** A table to export: one column per field, each with `rows` values. Numbers that are not finite are missing. */
export interface DataTable {
  fields: readonly Field[];
  columns: readonly ArrayLike<Cell>[];
  rows: number;
}

/** Returns the values of one column as cells; missing values are null. */
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

/** The metadata of a download, in the language of the user. */
export interface DownloadMetadata {
  title: string;
  description: string;
  language: 'nl' | 'en';
  /** The choices of the user in words: sector, soort, years, areas, level, form. */
  filters: readonly { name: string; value: string }[];
  sources: readonly TableSource[];
  /** The day and month of the teldatum, e.g. `1 oktober`. */
  countDate: string | null;
  provisional: readonly number[];
  /** The year of the gemeente boundaries. */
  boundaryYear: number | null;
  projected: { method: string; origin: number } | null;
  scenarios: readonly { name: string; levers: string }[];
  /** Names of user files with figures in the table. */
  userFiles: readonly string[];
  /** The user file with the births that the projection uses. */
  userBirths: string | null;
  /** The permanent link to the view: an absolute URL. */
  link: string;
  /** The version of the site's data. */
  version: string;
  /** The day of the download, as `2026-11-25`. */
  date: string;
  /** The name of the file without its extension. */
  name: string;
}
