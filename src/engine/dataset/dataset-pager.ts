import { inOrder, rowOrder } from '../../exports/dataset/row-order.ts';
import type { Cell, DataTable } from '../../exports/table.ts';
import type { DatasetQuestion, DatasetSummary, RowOrder } from '../protocol/dataset.ts';
import type { ResultCache } from '../result-cache.ts';
import type { Dataset } from './dataset.ts';

/** Number of rows that are sent to the page at a time. */
const PAGE_ROWS = 50;

/** Keeps the last data set and hands out its rows page by page. */
export class DatasetPager {
  readonly #make: (question: DatasetQuestion) => Promise<Dataset>;
  /** The table of the data set that was opened last, sorted as asked; null before the first. */
  #table: DataTable | null = null;
  #id = 0;

  constructor(make: (question: DatasetQuestion) => Promise<Dataset>, cache: ResultCache) {
    this.#make = cache.memoize(make, 1);
  }

  /** Makes a data set and returns its summary: its first rows, with an id by which `rows` gives the others. */
  async open(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary> {
    const id = ++this.#id;
    const [table, { summary }] = await Promise.all([
      this.table(question, order),
      this.#make(question),
    ]);
    // A data set that was requested later may have been made earlier.
    if (id === this.#id) this.#table = table;
    const { fields, rows } = table;
    return { ...summary, id, fields, rows, first: cellsOf(table, 0, PAGE_ROWS) };
  }

  /** Returns a page of rows of data set `id`, beginning with row number `from`; no rows if another data set was opened since. */
  rows(id: number, from: number): Cell[][] {
    return id === this.#id && this.#table ? cellsOf(this.#table, from, PAGE_ROWS) : [];
  }

  /** Makes the whole table of a data set, in the given order. */
  async table(question: DatasetQuestion, order: RowOrder | null): Promise<DataTable> {
    const { table } = await this.#make(question);
    return order ? inOrder(table, rowOrder(table, order)) : table;
  }
}

/** Returns at most `count` rows, beginning with row number `from`, as lists of cells; a missing number becomes null. */
function cellsOf({ columns, rows }: DataTable, from: number, count: number): Cell[][] {
  const length = Math.max(0, Math.min(count, rows - from));
  return Array.from({ length }, (_, i) =>
    columns.map((column) => {
      const cell = column[from + i] ?? null;
      return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
    }),
  );
}
