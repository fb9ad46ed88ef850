import { FormatError } from '../format-error.ts';
import { DELIMITERS } from './split-rows.ts';

type BinaryProblem =
  'archive-file' | 'picture-file' | 'columns-file' | 'workbook-unread' | 'binary-file';

/**
 * Formats that are often opened by mistake: the first bytes of such a file as characters, the usual name of the format, and the
 * problem that says what the user can do.
 */
const KINDS: readonly [magic: string, name: string, problem: BinaryProblem][] = [
  ['PK\x03\x04', 'ZIP', 'archive-file'],
  ['\x1f\x8b', 'GZIP', 'archive-file'],
  ['Rar!', 'RAR', 'archive-file'],
  ['7z\xbc\xaf', '7Z', 'archive-file'],
  ['\x89PNG', 'PNG', 'picture-file'],
  ['\xff\xd8\xff', 'JPEG', 'picture-file'],
  ['GIF8', 'GIF', 'picture-file'],
  ['%PDF', 'PDF', 'picture-file'],
  ['PAR1', 'Parquet', 'columns-file'],
  ['ARROW1', 'Arrow', 'columns-file'],
  ['\xd0\xcf\x11\xe0', 'XLS', 'workbook-unread'],
];
/** The names of parts of a zip archive that is a document with text or slides, or a workbook. */
const DOCUMENT = /word\/|ppt\/|opendocument\.(text|presentation)/;
const WORKBOOK = /xl\/|opendocument\.spreadsheet/;

/**
 * Returns the error for a file of a format that is not text (such as PNG), which the first bytes show; null where these are of no
 * known format. A workbook is an error too: it is opened before its bytes are taken for text, where workbooks are read.
 */
export function binaryFormat(sample: Uint8Array, file: string): FormatError | null {
  const start = String.fromCharCode(...sample.subarray(0, 8));
  const found = KINDS.find(([magic]) => start.startsWith(magic));
  if (!found) return null;
  const [, name, problem] = found;
  const parts = name === 'ZIP' ? new TextDecoder('latin1').decode(sample) : '';
  if (DOCUMENT.test(parts)) return notText(file, 'picture-file');
  if (WORKBOOK.test(parts)) return notText(file, 'workbook-unread', 'XLSX / ODS');
  return notText(file, problem, name);
}

/** Whether a sample is not text: more than three of its bytes, and more than 5 %, are control characters. */
export function isBinary(sample: Uint8Array): boolean {
  const odd = sample.reduce((n, byte) => (byte < 9 || (byte > 13 && byte < 32) ? n + 1 : n), 0);
  return odd > 3 && odd > 0.05 * sample.length;
}

/** Returns the error for a file that is not text; `found` is the name of its format. */
export const notText = (file: string, problem: BinaryProblem, found = '') =>
  new FormatError({ file, row: 1, column: '1' }, problem, found);

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
