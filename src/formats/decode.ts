import { FormatError } from './format-error.ts';

/**
 * `utf-8`: with or without byte order mark. `utf-8 or windows-1252`: DUO moves from the second to the first over the
 * editions of one file; text with accents in Windows-1252 is never valid UTF-8, so the bytes show which it is.
 */
export type Encoding = 'utf-8' | 'utf-8 or windows-1252';

/** Bytes that Windows-1252 leaves undefined, and NUL, which means that the text is UTF-16. */
const NOWHERE: ReadonlySet<number> = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What Windows-1252 has at 0x80–0x9f, where Latin-1 has control characters. */
const BEYOND_LATIN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Turns the bytes of a file into text, without a byte order mark.
 * @throws FormatError `empty-file`, or `wrong-encoding` with the line of the first byte that does not belong.
 */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding): string {
  const start = { file, row: 1, column: '1' };
  if (bytes.length === 0) throw new FormatError(start, 'empty-file', '');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = utf8.search(/[\0\uFFFD]/);
  if (broken < 0) return utf8;
  const undefinedByte = bytes.findIndex((byte) => NOWHERE.has(byte));
  if (encoding === 'utf-8 or windows-1252' && undefinedByte < 0) {
    return windows1252(bytes);
  }
  const before = utf8.slice(0, broken).split('\n');
  throw new FormatError(
    { file, row: before.length, column: `character ${(before.at(-1)?.length ?? 0) + 1}` },
    'wrong-encoding',
    utf8.slice(Math.max(0, broken - 20), broken + 20),
  );
}

/** Node 20 decodes `windows-1252` as if it were Latin-1 (browsers do not), so those 32 characters are corrected here. */
export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (c) => BEYOND_LATIN[c.charCodeAt(0) - 0x80] ?? c);
}
