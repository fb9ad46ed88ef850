import { FormatError, type Problem } from '../formats/format-error.ts';
import type { FileProblem } from './protocol/problem.ts';
import { Altered } from './site-files/altered.ts';
import { Unreachable } from './site-files/unreachable.ts';

/**
 * The type of the implementation of service `S`: the same methods, but a method throws a problem with a file instead of
 * returning a `FileProblem`.
 */
export type Throwing<S> = {
  [K in keyof S]: S[K] extends (...args: infer A) => Promise<infer R>
    ? (...args: A) => Promise<Exclude<R, FileProblem>>
    : never;
};

/**
 * Returns the service `S` made from `service`: where a method of `service` throws a problem with a file, the method of `S`
 * returns that problem. A method that `S` declares without `FileProblem` must not throw one.
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

/** The problems with a file as a whole: a `FileProblem` of this kind has no row and no column. */
const WITHOUT_ROW: ReadonlySet<Problem> = new Set([
  'cancelled',
  'empty-file',
  'too-large',
  'binary-file',
  'archive-file',
  'picture-file',
  'columns-file',
  'html-table',
  'html-page',
  'xml-file',
  'json-file',
  'map-file',
  'data-package',
  'backtest-file',
  'unreadable',
  'workbook-encrypted',
  'workbook-binary',
  'workbook-too-large',
  'workbook-damaged',
  'workbook-unread',
]);

/** The problems with a whole row: a `FileProblem` of this kind has a row and no column. */
const WITHOUT_COLUMN: ReadonlySet<Problem> = new Set(['unrecognised', 'no-rows', 'row-too-long']);

/**
 * Returns the `FileProblem` that says what a `FormatError`, `Unreachable` or `Altered` says, as a plain value that can be sent to the
 * page.
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
  if (error instanceof Altered) {
    return { file: error.file, problem: 'altered', row: null, column: null, found: null };
  }
  throw error;
}
