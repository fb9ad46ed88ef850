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
