/** Makes once what may be asked for many times. A failure is not remembered, so that a second try can succeed. */
export function remember<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** The same for what depends on arguments, which are told apart by how they are written. */
export function rememberBy<A extends unknown[], T>(
  make: (...of: A) => Promise<T>,
): ((...of: A) => Promise<T>) & { forget(): void } {
  const known = new Map<string, () => Promise<T>>();
  const ask = (...of: A) => {
    const key = JSON.stringify(of);
    const made = known.get(key) ?? remember(() => make(...of));
    known.set(key, made);
    return made();
  };
  return Object.assign(ask, { forget: () => known.clear() });
}
