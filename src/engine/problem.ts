import { FormatError } from '../formats/format-error.ts';
import type { FileProblem } from './protocol.ts';
import { Unreachable } from './unreachable.ts';

/** What is wrong with a file, as a plain value that crosses to the page. Anything else is a bug and is thrown on. */
export function toProblem(error: unknown): FileProblem {
  if (error instanceof FormatError) {
    const { file, problem, row, column, found } = error;
    // The reader stopped it: no place in the file has to do with it.
    if (problem === 'cancelled') return { file, problem, row: null, column: null, found: null };
    return { file, problem, row, column, found };
  }
  if (error instanceof Unreachable) {
    const { file, status } = error;
    return { file, problem: 'unreachable', row: null, column: null, found: String(status) };
  }
  throw error;
}
