/**
 * The type of a column: `integer` and `year` are whole numbers of at most 32 bits, `number` may have decimals, and codes are
 * strings.
 */
export type FieldType = 'string' | 'integer' | 'number' | 'year' | 'boolean';

/**
 * What a column of an exported table is: its name in the file, its type, its description in the language of the user, and the
 * unit of its values.
 */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  unit?: string;
}

/** A value in a cell of an exported table. Null is a missing value, which is neither zero nor an empty text. */
export type Cell = string | number | boolean | null;

/**
 * A table to export: `columns` has an array for each field, of `rows` values. Null and numbers that are not finite are missing
 * values.
 */
export interface DataTable {
  fields: readonly Field[];
  columns: readonly ArrayLike<Cell>[];
  rows: number;
}

/** Returns the values of the column with index `column`; null where a value is missing. */
export function cellsOf(table: DataTable, column: number): Cell[] {
  const values = table.columns[column];
  return Array.from({ length: table.rows }, (_, row) => {
    const value = values?.[row] ?? null;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  });
}

/**
 * A publication that figures come from: its title, its address, and the SPDX id of its licence, or `onbekend` where the publisher
 * names no licence.
 */
interface TableSource {
  title: string;
  path: string;
  licence: string;
}

/** What a download says about its table: title, sources, choices, dates and link, in the language of the user. */
export interface DownloadMetadata {
  title: string;
  description: string;
  language: 'nl' | 'en';
  /** The choices behind the table, in words: sector, soort, years, areas and so on, each with its name. */
  filters: readonly { name: string; value: string }[];
  sources: readonly TableSource[];
  /**
   * The day and month of the teldatum, such as `1 oktober`; null where it is not known or the figures are only those of the user.
   */
  countDate: string | null;
  /** The years with a provisional figure in the table. */
  provisional: readonly number[];
  /** The year of the gemeente boundaries that the figures follow; null where the site does not say. */
  boundaryYear: number | null;
  /** The names of the projection methods, in words, and the last counted year; null if the table has no projected years. */
  projected: { method: string; origin: number } | null;
  /** The scenarios in the table, each with its name and its levers in words. */
  scenarios: readonly { name: string; levers: string }[];
  /** The names of the user files that have figures in the table. */
  userFiles: readonly string[];
  /**
   * The name of the user file with births from which the projection is made, together with the births of the site for other
   * years; null without such a file or without projected years.
   */
  userBirths: string | null;
  /** The permanent link to the choices on the page: an absolute URL. */
  link: string;
  /** The version of the data files of the site; empty where unknown. */
  version: string;
  /** The day of the download, as `2026-11-25`. */
  date: string;
  /** The name of the downloaded file without its extension. */
  name: string;
}
