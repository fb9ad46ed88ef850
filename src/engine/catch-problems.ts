import { FormatError, type Problem } from '../formats/format-error.ts';
import type { FileProblem } from './protocol/problem.ts';
import { Unreachable } from './site-files/unreachable.ts';

/** The service `S` as it is implemented. Its methods return answers only; they throw a problem instead of returning it. */
export type Throwing<S> = {
  [K in keyof S]: S[K] extends (...args: infer A) => Promise<infer R>
    ? (...args: A) => Promise<Exclude<R, FileProblem>>
    : never;
};

/**
 * Returns a service whose methods return the problems that those of `service` throw. A method that `S` declares without
 * `FileProblem` must not throw a problem.
 */
export function catchProblems<S extends object>(service: Throwing<S>): S {
  type Method = (...args: unknown[]) => Promise<unknown>;
  const methods = Object.entries<Method>(service as Record<string, Method>);
  return Object.fromEntries(
    methods.map(([name, method]) => [
      name,
      async (...args: unknown[]) => method(...args).catch(toProblem),
    ]),
  ) as S;
}

/** Problems with a file as a whole: they have no row or column. */
const WITHOUT_ROW: ReadonlySet<Problem> = new Set([
  'cancelled',
  'empty-file',
  'too-large',
  'binary-file',
  'unreadable',
]);

/** Problems with a whole row: they have no column. */
const WITHOUT_COLUMN: ReadonlySet<Problem> = new Set(['unrecognised', 'no-rows', 'row-too-long']);

/**
 * Returns a FormatError or Unreachable as a plain value.
 * @throws any other error again, because it is a bug.
 */
export function toProblem(error: unknown): FileProblem {
  if (error instanceof FormatError) {
    const { file, problem, row, column, found } = error;
    if (WITHOUT_ROW.has(problem)) {
      return { file, problem, row: null, column: null, found: found === '' ? null : found };
    }
    return { file, problem, row, column: WITHOUT_COLUMN.has(problem) ? null : column, found };
  }
  if (error instanceof Unreachable) {
    const { file, status } = error;
    return { file, problem: 'unreachable', row: null, column: null, found: String(status) };
  }
  throw error;
}
