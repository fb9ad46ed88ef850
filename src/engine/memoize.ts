/** Makes once what may be asked for many times. A failure is not remembered, so that a second try can succeed. */
export function memoizeAsync<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** How much is kept of what depends on arguments: whoever makes a region asks anew for each gemeente that is added. */
const MOST = 16;

/** The same for what depends on arguments, which are told apart by how they are written; what was not asked for longest is forgotten first. */
export function memoizeAsyncBy<A extends unknown[], T>(
  make: (...of: A) => Promise<T>,
): ((...of: A) => Promise<T>) & { forget(): void } {
  const known = new Map<string, () => Promise<T>>();
  const ask = (...of: A) => {
    const key = JSON.stringify(of);
    const made = known.get(key) ?? memoizeAsync(() => make(...of));
    known.delete(key);
    known.set(key, made);
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return made();
  };
  return Object.assign(ask, { forget: () => known.clear() });
}
