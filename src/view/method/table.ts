import type { TableCells } from '../../exports/clipboard.ts';

/** A table in which every cell is text; the text is the same on the screen and on the clipboard. */
export interface Table {
  /** The heading of the first column, which has the names of the rows. */
  head: string;
  /** The headings of the other columns. */
  columns: string[];
  /** The rows in the order of the page. Consecutive rows with the same `group` have the name of that group above them. */
  rows: { group?: string; name: string; cells: string[] }[];
}

/** Returns the table to copy, in which the name of a row has that of its group before it. */
export function copiedCells(table: Table): TableCells {
  return {
    head: [table.head, ...table.columns],
    rows: table.rows.map(({ group, name, cells }) => [
      group ? `${group}: ${name}` : name,
      ...cells,
    ]),
  };
}
