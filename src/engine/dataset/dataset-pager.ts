import { inOrder, rowOrder } from '../../exports/dataset/row-order.ts';
import type { Cell, DataTable } from '../../exports/table.ts';
import type { DatasetQuestion, DatasetSummary, RowOrder } from '../protocol/dataset.ts';
import type { ResultCache } from '../result-cache.ts';
import type { Dataset } from './dataset.ts';

/** The number of rows of a data set that are sent to the page at a time. */
const PAGE_ROWS = 50;

/** Makes data sets, keeps the last data set, and hands out the rows of that data set page by page. */
export class DatasetPager {
  readonly #make: (question: DatasetQuestion) => Promise<Dataset>;
  /** The table of the data set that was opened last, with its rows in the requested order; null before any data set is made. */
  #table: DataTable | null = null;
  #id = 0;

  constructor(make: (question: DatasetQuestion) => Promise<Dataset>, cache: ResultCache) {
    this.#make = cache.memoize(make, 1);
  }

  /** Makes a data set and returns its summary. The summary has the first rows, and an id with which `rows` returns later rows. */
  async open(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary> {
    const id = ++this.#id;
    const [table, { summary }] = await Promise.all([
      this.table(question, order),
      this.#make(question),
    ]);
    // A data set that was requested after this one may have been made before it.
    if (id === this.#id) this.#table = table;
    const { fields, rows } = table;
    return { ...summary, id, fields, rows, first: cellsOf(table, 0, PAGE_ROWS) };
  }

  /**
   * Returns at most 50 rows of data set `id`, from row number `from` on (0 is the first); none if another data set was opened
   * since.
   */
  rows(id: number, from: number): Cell[][] {
    return id === this.#id && this.#table ? cellsOf(this.#table, from, PAGE_ROWS) : [];
  }

  /** Returns the whole table of a data set, with the rows in the given order; null for the order in which they are made. */
  async table(question: DatasetQuestion, order: RowOrder | null): Promise<DataTable> {
    const { table } = await this.#make(question);
    return order ? inOrder(table, rowOrder(table, order)) : table;
  }
}

/**
 * Returns at most `count` rows of a table, from row number `from` on (0 is the first), each as a list of cells; a NaN becomes
 * null.
 */
function cellsOf({ columns, rows }: DataTable, from: number, count: number): Cell[][] {
  const length = Math.max(0, Math.min(count, rows - from));
  return Array.from({ length }, (_, i) =>
    columns.map((column) => {
      const cell = column[from + i] ?? null;
      return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
    }),
  );
}
