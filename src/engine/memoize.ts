/**
 * Returns a function that calls `compute` at its first call and returns the same result at every later call. A failed
 * computation is not kept: the next call computes again.
 */
export function memoizeAsync<T>(compute: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= compute().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

/**
 * The default number of results that a memoized function keeps. Each gemeente that the user adds to a region makes a new set
 * of gemeenten, and so a new result.
 */
const DEFAULT_LIMIT = 16;

/**
 * Returns a function that calls `compute` once for each different list of arguments and keeps the results. Lists are compared
 * by their JSON. At most `limit` results are kept: the least recently used one is dropped first. `forget` drops all results.
 */
export function memoizeAsyncBy<A extends unknown[], T>(
  compute: (...args: A) => Promise<T>,
  limit = DEFAULT_LIMIT,
): ((...args: A) => Promise<T>) & { forget(): void } {
  const results = new Map<string, () => Promise<T>>();
  const memoized = (...args: A) => {
    const key = JSON.stringify(args);
    const result = results.get(key) ?? memoizeAsync(() => compute(...args));
    // A Map keeps the order of insertion: the first key is the least recently used.
    results.delete(key);
    results.set(key, result);
    for (const oldest of results.keys()) {
      if (results.size <= limit) break;
      results.delete(oldest);
    }
    return result();
  };
  return Object.assign(memoized, { forget: () => results.clear() });
}
