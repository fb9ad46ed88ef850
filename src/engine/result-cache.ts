import { memoizeAsyncBy } from './memoize.ts';

/** All results that depend on the files and births of the user. `clear` drops them when that input has changed. */
export class ResultCache {
  readonly #memoized: { forget(): void }[] = [];

  /** A function that keeps its last results (`limit` of them) until the cache is cleared. */
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
