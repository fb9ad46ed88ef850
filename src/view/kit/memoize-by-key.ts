/** Returns a function that makes the value of a key when it is first asked for, and then gives the same value. */
export function memoizeByKey<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
}
