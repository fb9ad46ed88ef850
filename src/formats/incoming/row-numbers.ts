import { PlainRows } from './plain-rows.ts';
import { TextNumbers } from './text-numbers.ts';

/** The cells of a row, as texts or still in the bytes of the file. */
export type RowCells = PlainRows | readonly string[];

const encoder = new TextEncoder();

/** Numbers the different rows, as far as some of their columns distinguish them, in the order in which they come. */
export class RowNumbers {
  readonly #columns: readonly number[];
  readonly #delimiter: string;
  readonly #numbers = new TextNumbers();
  /** The first and the last of the columns where no other is between these, so that a row has them as one text; else null. */
  readonly #run: { first: number; last: number } | null;
  /** The columns of the current row, each with the delimiter behind it but for the last. */
  #cells = new Uint8Array(1 << 8);

  /** @param columns the columns that distinguish rows, from left to right */
  constructor(columns: readonly number[], delimiter: string) {
    this.#columns = columns;
    this.#delimiter = delimiter;
    const [first = 0] = columns;
    const isRun = columns.length > 0 && columns.every((column, i) => column === first + i);
    this.#run = isRun ? { first, last: first + columns.length - 1 } : null;
  }

  /** Returns the number of a row: that of the first row with the same cells in the columns, the first number being 0. */
  numberOf(row: RowCells): number {
    if (!(row instanceof PlainRows)) {
      const texts = this.#columns.map((column) => row[column] ?? '');
      const cells = encoder.encode(texts.join(this.#delimiter));
      return this.#numbers.numberOf(cells, 0, cells.length);
    }
    const run = this.#run;
    if (run === null) return this.#numbers.numberOf(this.#cells, 0, this.#copy(row));
    return this.#numbers.numberOf(row.bytes, row.beginOf(run.first), row.endOf(run.last));
  }

  /** Copies the columns of a row to `#cells`, and returns their length. */
  #copy(row: PlainRows): number {
    if (row.length > this.#cells.length) this.#cells = new Uint8Array(2 * row.length);
    const cells = this.#cells;
    const delimiter = this.#delimiter.charCodeAt(0);
    let size = 0;
    for (const column of this.#columns) {
      if (size > 0 || column !== this.#columns[0]) cells[size++] = delimiter;
      const end = row.endOf(column);
      for (let i = row.beginOf(column); i < end; i++) cells[size++] = row.bytes[i]!;
    }
    return size;
  }
}
