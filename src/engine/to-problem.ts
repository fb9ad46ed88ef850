import { FormatError, type Problem } from '../formats/format-error.ts';
import type { FileProblem } from './protocol/problem.ts';
import { Unreachable } from './site-files/unreachable.ts';

/** What no one place in a file has to do with. */
const OF_THE_WHOLE: ReadonlySet<Problem> = new Set([
  'cancelled',
  'empty-file',
  'too-large',
  'binary-file',
  'unreadable',
]);

/** What a row has to do with, and none of its columns. */
const OF_A_ROW: ReadonlySet<Problem> = new Set(['unrecognised', 'no-rows', 'row-too-long']);

/** What is wrong with a file, as a plain value that crosses to the page. Anything else is a bug and is thrown on. */
export function toProblem(error: unknown): FileProblem {
  if (error instanceof FormatError) {
    const { file, problem, row, column, found } = error;
    if (OF_THE_WHOLE.has(problem)) {
      return { file, problem, row: null, column: null, found: found === '' ? null : found };
    }
    return { file, problem, row, column: OF_A_ROW.has(problem) ? null : column, found };
  }
  if (error instanceof Unreachable) {
    const { file, status } = error;
    return { file, problem: 'unreachable', row: null, column: null, found: String(status) };
  }
  throw error;
}
