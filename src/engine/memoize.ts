/**
 * A function that computes its result once, also for calls at the same time. A failed computation is not kept: the next call tries
 * again.
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

/** Number of results that are kept: making a region gives a new set of gemeenten, so new arguments, with each gemeente that is added. */
const DEFAULT_LIMIT = 16;

/**
 * The same for a function with arguments, which are compared by their JSON. At most `limit` results are kept; the least recently
 * used ones are dropped first. `forget` drops all.
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
