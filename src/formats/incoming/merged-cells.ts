import { isTotal } from './part-rows.ts';

/** The columns of a table in which cells may have been merged in a spreadsheet. */
export interface MergeableColumns {
  /** The indexes of the columns whose cells may be merged with those below, such as the gemeente. */
  mergeable: readonly number[];
  /** The indexes of the columns of which a row has at least one filled; a row of figures only is a total. */
  labels: readonly number[];
}

/**
 * Finds cells that look merged: only the first of the rows under a merged cell has its text. Such a cell is empty while the row
 * above has one, and the rest of the row says what it is about. The cells are filled only where the user confirmed that.
 */
export class MergedCells {
  readonly #columns: MergeableColumns;
  readonly #isFilledDown: boolean;
  #above: readonly string[] = [];
  /** The number of rows with such cells. */
  rows = 0;
  /** The indexes of the columns with such cells. */
  readonly found = new Set<number>();

  /** @param isFilledDown whether the user confirmed that such a cell has the text of the cell above it */
  constructor(columns: MergeableColumns, isFilledDown: boolean) {
    this.#columns = columns;
    this.#isFilledDown = isFilledDown;
  }

  /** Returns the cells of the next row, with those that look merged filled where the user confirmed that. */
  read(cells: readonly string[]): readonly string[] {
    const { mergeable, labels } = this.#columns;
    if (mergeable.every((i) => isFilled(cells[i]))) {
      this.#above = cells;
      return cells;
    }
    const empty = mergeable.filter((i) => !isFilled(cells[i]) && isFilled(this.#above[i]));
    const isAbout = labels.some((i) => isFilled(cells[i])) && !cells.some(isTotal);
    if (empty.length === 0 || !isAbout) return cells;
    this.rows += 1;
    for (const i of empty) this.found.add(i);
    const filled = cells.map((cell, i) => (empty.includes(i) ? (this.#above[i] ?? '') : cell));
    this.#above = filled;
    return this.#isFilledDown ? filled : cells;
  }
}

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
