/**
 * Returns a function that makes the value of a key when it is first asked for, and then gives the same value.
 * @param most the number of values that are remembered: the one that was used longest ago gives way
 */
export function memoizeByKey<Value>(most: number): (key: string, make: () => Value) => Value {
  /** The value that was used last comes last. */
  const known = new Map<string, Value>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
