/** The largest number of texts of which a result is kept. */
const MOST = 1000;

/**
 * Returns a function that gives for a text what `read` gives, which is computed once for each of the first thousand different texts:
 * a column of a large file has few.
 * @param read a function whose result depends on the text only
 */
export function memoizeText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = read(text);
    if (known.size < MOST) known.set(text, { result });
    return result;
  };
}
