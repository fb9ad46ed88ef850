import { inOrder, rowOrder } from '../exports/dataset/row-order.ts';
import type { Cell, DataTable } from '../exports/table.ts';
import type { DatasetQuestion, DatasetTold, RowOrder } from './dataset-protocol.ts';

/** How many rows go to the page at once. */
const PAGE_ROWS = 50;

/** Keeps the last data set that was asked for, and hands out its rows. */
export class DatasetDesk {
  readonly #make: (question: DatasetQuestion) => Promise<DataTable>;
  #asked = '';
  #table: Promise<DataTable> | null = null;
  #ordered: DataTable | null = null;
  #id = 0;

  constructor(make: (question: DatasetQuestion) => Promise<DataTable>) {
    this.#make = make;
  }

  async tell(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetTold> {
    const table = await this.table(question, order);
    this.#ordered = table;
    this.#id++;
    const { fields, rows } = table;
    return { id: this.#id, fields, rows, first: cellsOf(table, 0, PAGE_ROWS) };
  }

  /** The rows from number `from` on, as many as go at once; none where another data set was asked for since. */
  rows(id: number, from: number): Cell[][] {
    return id === this.#id && this.#ordered ? cellsOf(this.#ordered, from, PAGE_ROWS) : [];
  }

  /** The whole table, in that order. */
  async table(question: DatasetQuestion, order: RowOrder | null): Promise<DataTable> {
    const asked = JSON.stringify(question);
    if (asked !== this.#asked) this.#table = null;
    this.#asked = asked;
    this.#table ??= this.#make(question);
    const table = await this.#table;
    return order ? inOrder(table, rowOrder(table, order)) : table;
  }

  /** What it is made from has changed. */
  forget(): void {
    this.#asked = '';
  }
}

function cellsOf({ columns, rows }: DataTable, from: number, count: number): Cell[][] {
  const here = Math.max(0, Math.min(count, rows - from));
  return Array.from({ length: here }, (_, i) =>
    columns.map((column) => {
      const cell = column[from + i] ?? null;
      return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
    }),
  );
}
