import { FormatError } from '../format-error.ts';
import { DELIMITERS } from './split-rows.ts';

/** Formats that are often opened by mistake: the first bytes of such a file as characters, and the usual name of the format. */
const KINDS: readonly [magic: string, kind: string][] = [
  ['PK\x03\x04', 'XLSX / ZIP'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['%PDF', 'PDF'],
  ['\xd0\xcf\x11\xe0', 'XLS'],
  ['PAR1', 'Parquet'],
];

/**
 * Returns the name of the format of a file that is not text (such as PNG), from its first bytes; null where these are of no
 * known format.
 */
export function kindOf(sample: Uint8Array): string | null {
  const start = String.fromCharCode(...sample.subarray(0, 8));
  return KINDS.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/** Whether a sample is not text: more than three of its bytes, and more than 5 %, are control characters. */
export function isBinary(sample: Uint8Array): boolean {
  const odd = sample.reduce((n, byte) => (byte < 9 || (byte > 13 && byte < 32) ? n + 1 : n), 0);
  return odd > 3 && odd > 0.05 * sample.length;
}

export const notText = (file: string, kind: string) =>
  new FormatError({ file, row: 1, column: '1' }, 'binary-file', kind);

/**
 * Returns the error for a NUL in a text, with the place of the NUL and the text around it.
 * @param before the part of the first line of `text` that was read in earlier pieces of the file
 * @param line the number of the first line of `text` in the file
 */
export function nulIn(text: string, before: string, line: number, file: string): FormatError {
  const at = text.indexOf('\0');
  const lines = (before + text.slice(0, at)).split('\n');
  const start = lines.at(-1) ?? '';
  const [end = ''] = text.slice(at).split('\n', 1);
  const separators = DELIMITERS.map((one) => start.split(one).length);
  const column = String(Math.max(...separators));
  const found = readable(start.slice(-20) + end.slice(0, 20));
  return new FormatError({ file, row: line + lines.length - 1, column }, 'nul-byte', found);
}

/** Returns text with each control character replaced by its name or code in brackets: `[NUL]`, `[0x07]`. */
const readable = (text: string) =>
  text.replace(/\p{Cc}/gu, (sign) =>
    sign === '\0' ? '[NUL]' : `[0x${sign.charCodeAt(0).toString(16).padStart(2, '0')}]`,
  );
