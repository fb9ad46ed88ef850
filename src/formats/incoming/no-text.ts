import { FormatError } from '../format-error.ts';
import { DELIMITERS } from './split-rows.ts';

/** First bytes of files that people take for a table, and what those files are called everywhere. */
const KINDS: readonly [magic: string, kind: string][] = [
  ['PK\x03\x04', 'XLSX / ZIP'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['%PDF', 'PDF'],
  ['\xd0\xcf\x11\xe0', 'XLS'],
  ['PAR1', 'Parquet'],
];

/** What a file is by its first bytes, where it is a kind that is no text. */
export function kindOf(sample: Uint8Array): string | null {
  const start = String.fromCharCode(...sample.subarray(0, 8));
  return KINDS.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/** Whether so many bytes mean nothing in a text that the file is none, not a text with a fault in it. */
export function isBinary(sample: Uint8Array): boolean {
  const odd = sample.reduce((n, byte) => (byte < 9 || (byte > 13 && byte < 32) ? n + 1 : n), 0);
  return odd > 3 && odd > 0.05 * sample.length;
}

export const notText = (file: string, kind: string) =>
  new FormatError({ file, row: 1, column: '1' }, 'binary-file', kind);

/**
 * A NUL in a text: where it stands, and what stands around it.
 * @param before the text before `text` in the line in which that begins
 * @param line the number of that line
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

/** Text with what cannot be seen in it told in brackets. */
const readable = (text: string) =>
  text.replace(/\p{Cc}/gu, (sign) =>
    sign === '\0' ? '[NUL]' : `[0x${sign.charCodeAt(0).toString(16).padStart(2, '0')}]`,
  );
