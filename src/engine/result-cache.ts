import { memoizeAsyncBy } from './memoize.ts';

/** The cache of all results that depend on user files or user births. `clear` drops the results when these have changed. */
export class ResultCache {
  readonly #memoized: { forget(): void }[] = [];

  /** Returns a function that keeps the last `limit` results of `compute` until the cache is cleared. */
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
