/**
 * A function that returns the text of a file of `public/data` by its name; rejects with `Unreachable`, `Altered` or
 * `FormatError` if it cannot. `progress`, where it is given, is called with the number of bytes that have come so far.
 */
export type Load = (file: string, progress?: (bytes: number) => void) => Promise<string>;
