/**
 * Returns a function that calls `compute` once and keeps the result; calls before it is ready wait for the same result. A failed
 * computation is not kept: the next call tries again.
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

/** Number of results that are kept. Each gemeente that the user adds to a region is a new set of gemeenten, and so a new result. */
const DEFAULT_LIMIT = 16;

/**
 * Returns a function that calls `compute` once for each list of arguments and keeps the results; arguments are compared by their
 * JSON. At most `limit` results are kept; the least recently used ones are dropped first. `forget` drops all results.
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
