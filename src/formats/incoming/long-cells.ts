import type { Place } from '../format-error.ts';
import type { Column } from './long-columns.ts';

/** The cells of a row of the long form (a row per gemeente and year), by column. One object serves for all rows of a file. */
export class LongCells {
  readonly #columns: Partial<Record<Column, number>>;
  #at!: (column: number) => Place;
  /** All cells of the current row, from left to right. */
  all: readonly string[] = [];

  /** @param columns the index of each column that the file has, see `columnsOf` */
  constructor(columns: Partial<Record<Column, number>>) {
    this.#columns = columns;
  }

  /** Takes the next row. */
  take(cells: readonly string[], at: (column: number) => Place): void {
    this.all = cells;
    this.#at = at;
  }

  /** Returns the trimmed text in a column; an empty text where the file or the row lacks the column. */
  text(column: Column): string {
    const index = this.#columns[column];
    return index === undefined ? '' : (this.all[index] ?? '').trim();
  }

  /** Returns the place of the cell in a column; that of the first cell where the file lacks the column. */
  place(column: Column): Place {
    return this.#at(this.#columns[column] ?? 0);
  }
}
