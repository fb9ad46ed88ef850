import type { TableCells } from '../../exports/clipboard.ts';
import type { Cell } from '../../exports/table.ts';

/** The content of a table cell on screen: a text, and a note below it in small letters. Either may be empty. */
export interface CellText {
  text: string;
  note: string;
}

/** A column of a copied table. One with `isOptional` is left out where no row has a value in it. */
export interface CopiedColumn<Row> {
  head: string;
  cell: (row: Row) => Cell;
  isOptional?: boolean;
}

/**
 * The definition of a column of a table: its cells on screen and on paper (`shown`), the cells to copy for it (`copied`), and
 * the columns of a data set with the same figures (`fields`). Each may be absent: a plot is not copied, and the code of a
 * gemeente is not on screen.
 */
export interface Column<Row> {
  /** Identifies the column; unique in the table. */
  key: string;
  shown?: { head: string; cell: (row: Row) => CellText };
  /**
   * The columns to copy for this column, with one value per cell and the unit in the heading: an interval on screen is copied as
   * two columns.
   */
  copied?: readonly CopiedColumn<Row>[];
  /** The names of the columns of a data set that have the same figures as this column. */
  fields?: readonly string[];
}

type Shown<C extends { shown?: unknown }> = C & { shown: NonNullable<C['shown']> };

/** Returns the columns that are on screen, which are those with `shown`. */
export function shownColumns<C extends { shown?: unknown }>(columns: readonly C[]): Shown<C>[] {
  return columns.filter((column): column is Shown<C> => column.shown !== undefined);
}

/** Returns the table to copy: a row for each of `rows`, and the `copied` columns of all `columns`, without optional ones that are empty. */
export function copiedTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableCells {
  const copied = columns
    .flatMap((column) => column.copied ?? [])
    .filter(({ cell, isOptional }) => !isOptional || rows.some((row) => cell(row) !== null));
  return {
    head: copied.map(({ head }) => head),
    rows: rows.map((row) => copied.map(({ cell }) => cell(row))),
  };
}

/**
 * Returns the table with rows and columns exchanged: the headings become the first column, and `head` the headings of the new
 * columns.
 */
export function transposed(table: TableCells, head: readonly string[]): TableCells {
  return {
    head,
    rows: table.head.map((name, i) => [name, ...table.rows.map((row) => row[i] ?? null)]),
  };
}
