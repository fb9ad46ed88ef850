import type { Cell, DataTable } from '../table.ts';

const byText = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

/**
 * Returns the row numbers of the table, sorted by the values in the column with the name `by.column`; unsorted without such a
 * column. Rows with equal values keep their order, and missing values come last in both directions.
 */
export function rowOrder(
  { fields, columns, rows }: DataTable,
  by: { column: string; descending: boolean } | null,
): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, i) => i);
  const column = columns[fields.findIndex(({ name }) => name === by?.column)];
  if (!by || !column) return order;
  const keys = sortKeys(column, rows);
  const sign = by.descending ? -1 : 1;
  return order.sort((a, b) => {
    const [x, y] = [keys[a]!, keys[b]!];
    const isXMissing = Number.isNaN(x);
    if (isXMissing || Number.isNaN(y)) return Number(isXMissing) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y) || a - b;
  });
}

/**
 * Returns a number per row by which rows can be sorted: a number is used as it is, a text becomes its position among the sorted
 * texts of the column, and a missing value becomes NaN. Texts are compared once only, because that is slow.
 */
function sortKeys(column: ArrayLike<Cell>, rows: number): Float64Array {
  const texts = new Set<string>();
  for (let i = 0; i < rows; i++) if (typeof column[i] === 'string') texts.add(String(column[i]));
  const places = new Map([...texts].sort(byText.compare).map((text, place) => [text, place]));
  return Float64Array.from({ length: rows }, (_, i) => {
    const cell = column[i] ?? NaN;
    return typeof cell === 'string' ? places.get(cell)! : Number(cell);
  });
}

/** Returns a copy of the table in which row `i` is row number `order[i]` of `table`. */
export function inOrder(table: DataTable, order: Uint32Array): DataTable {
  const moved = (column: ArrayLike<Cell>): ArrayLike<Cell> =>
    column instanceof Float64Array
      ? Float64Array.from(order, (row) => column[row]!)
      : Array.from(order, (row) => column[row] ?? null);
  return { ...table, columns: table.columns.map(moved) };
}
