import { memoizeAsyncBy } from './memoize.ts';

/**
 * The cache of all results that depend on user files or user births. `clear` drops all results, and is called when these
 * files or births change.
 */
export class ResultCache {
  readonly #memoized: { forget(): void }[] = [];

  /**
   * Returns a function that calls `compute` and keeps the results of the last `limit` different arguments (16 if not given),
   * until `clear` is called.
   */
  memoize<A extends unknown[], T>(
    compute: (...args: A) => Promise<T>,
    limit?: number,
  ): (...args: A) => Promise<T> {
    const memoized = memoizeAsyncBy(compute, limit);
    this.#memoized.push(memoized);
    return memoized;
  }

  clear(): void {
    for (const memoized of this.#memoized) memoized.forget();
  }
}
