import type { TableCells } from '../../exports/clipboard.ts';
import type { Cell } from '../../exports/table.ts';

/** A cell on screen: its text, and a note below it in small letters. Either may be empty. */
export interface CellText {
  text: string;
  note: string;
}

/**
 * One definition of a column of a table: the cells on screen and on paper, the cells that are copied, and where a data set has
 * the same figures. A column need not have all three: a plot is not copied, and the code of a gemeente is not on screen.
 */
export interface Column<Row> {
  /** Unique in the table. */
  key: string;
  shown?: { head: string; cell: (row: Row) => CellText };
  /** One value per cell, with its unit in the heading: a cell that shows an interval is copied as two columns. */
  copied?: readonly { head: string; cell: (row: Row) => Cell }[];
  /** Names of the columns with these figures in a data set. */
  fields?: readonly string[];
}

type Shown<C extends { shown?: unknown }> = C & { shown: NonNullable<C['shown']> };

/** The columns that are on screen. */
export function shownColumns<C extends { shown?: unknown }>(columns: readonly C[]): Shown<C>[] {
  return columns.filter((column): column is Shown<C> => column.shown !== undefined);
}

/** The rows as they are copied, a column per value. */
export function copiedTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableCells {
  const copied = columns.flatMap((column) => column.copied ?? []);
  return {
    head: copied.map(({ head }) => head),
    rows: rows.map((row) => copied.map(({ cell }) => cell(row))),
  };
}

/** The table with rows and columns exchanged, and with `head` as the headings of the new columns. */
export function transposed(table: TableCells, head: readonly string[]): TableCells {
  return {
    head,
    rows: table.head.map((name, i) => [name, ...table.rows.map((row) => row[i] ?? null)]),
  };
}
