import type { Row } from '../delimited.ts';
import type { Problem } from '../format-error.ts';

/**
 * A row of a user file that could not be used: the line, the column of the cell that is wrong, what is wrong and what the cell
 * holds.
 */
export interface RowProblem {
  row: number;
  column: string;
  problem: Problem;
  found: string;
}

/** The largest number of rows with a problem that are listed; problems in further rows are only counted. */
export const LISTED = 300;
/** The rows of a user file that could not be used. */
export class RowProblems {
  /** The number of rows with each problem. */
  readonly counts = new Map<Problem, number>();
  /** The first rows that could not be used, at most `LISTED`. */
  readonly listed: RowProblem[] = [];

  /** Counts a row that could not be used, and lists it where there is room. */
  add(row: number, column: string, problem: Problem, found: string): void {
    this.counts.set(problem, (this.counts.get(problem) ?? 0) + 1);
    if (this.listed.length < LISTED)
      this.listed.push({ row, column, problem, found: found.slice(0, 200) });
  }

  /**
   * Changes the problem of the last row to `truncated` where that row has fewer cells than the header. Called where the file does
   * not end in a line end: the end of the file is then missing.
   * @param width the number of cells of the header
   */
  markCut(last: Row, width: number): void {
    const lastListed = this.listed.at(-1);
    if (lastListed?.row !== last.line || lastListed.problem !== 'unequal-row') return;
    if (last.cells.length >= width) return;
    lastListed.problem = 'truncated';
    const others = (this.counts.get('unequal-row') ?? 1) - 1;
    if (others === 0) this.counts.delete('unequal-row');
    else this.counts.set('unequal-row', others);
    this.counts.set('truncated', 1);
  }
}
