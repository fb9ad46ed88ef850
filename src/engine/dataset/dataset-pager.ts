import { inOrder, rowOrder } from '../../exports/dataset/row-order.ts';
import type { Cell, DataTable } from '../../exports/table.ts';
import type { Dataset } from './dataset.ts';
import type { DatasetQuestion, DatasetSummary, RowOrder } from '../protocol/dataset.ts';

/** How many rows go to the page at once. */
const PAGE_ROWS = 50;

/** Keeps the last data set that was asked for, and hands out its rows. */
export class DatasetPager {
  readonly #make: (question: DatasetQuestion) => Promise<Dataset>;
  #asked = '';
  #made: Promise<Dataset> | null = null;
  #ordered: DataTable | null = null;
  #id = 0;

  constructor(make: (question: DatasetQuestion) => Promise<Dataset>) {
    this.#make = make;
  }

  async tell(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary> {
    const id = ++this.#id;
    const [table, { says }] = await Promise.all([
      this.table(question, order),
      this.#dataset(question),
    ]);
    // The page asks rows of the last one only, whichever was made first.
    if (id === this.#id) this.#ordered = table;
    const { fields, rows } = table;
    return { ...says, id, fields, rows, first: cellsOf(table, 0, PAGE_ROWS) };
  }

  /** The rows from number `from` on, as many as go at once; none where another data set was asked for since. */
  rows(id: number, from: number): Cell[][] {
    return id === this.#id && this.#ordered ? cellsOf(this.#ordered, from, PAGE_ROWS) : [];
  }

  /** The whole table, in that order. */
  async table(question: DatasetQuestion, order: RowOrder | null): Promise<DataTable> {
    const { table } = await this.#dataset(question);
    return order ? inOrder(table, rowOrder(table, order)) : table;
  }

  #dataset(question: DatasetQuestion): Promise<Dataset> {
    const asked = JSON.stringify(question);
    if (asked !== this.#asked) this.#made = null;
    this.#asked = asked;
    this.#made ??= this.#make(question).catch((error: unknown) => {
      // A failure is not kept, so that a second try can succeed.
      this.#asked = '';
      throw error;
    });
    return this.#made;
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
