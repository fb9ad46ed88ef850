import { FormatError } from '../format-error.ts';
import { formatOf } from './catalog.ts';
import { detectEncoding, SAMPLE, TextReader, type IncomingEncoding } from './encoding.ts';
import { bytesOf } from './file-bytes.ts';
import { headed, type Headed } from './find-header.ts';
import { refuseOtherThanTable } from './not-a-table.ts';
import { mayBeWorkbook, openSheets, type Sheets } from './sheets.ts';
import type { Corrections, SheetChoice, Sniffed } from './sniffed.ts';
import { DELIMITERS, statedDelimiter, type Delimiter } from './split-rows.ts';

/** The size in bytes of the largest file that is read; no table of pupils is larger. */
export const LARGEST = 1_000_000_000;
const MOST_COLUMNS = 500;
/**
 * Detects the encoding, delimiter, header and format of a file from its first bytes, except for what the user sets
 * (`corrections`). Of a workbook, this is done for the sheet that the user chose or, else, for the first sheet that a format
 * recognises, or for the first sheet with cells where no format recognises any.
 * @param isGemeente whether a text is the name of a gemeente, by which encodings are distinguished; without it they are not
 * @throws FormatError for a file that cannot be a table, such as `empty-file`, `too-large`, `binary-file` or `too-many-columns`.
 */
export async function sniff(
  blob: Blob,
  file: string,
  corrections: Corrections = {},
  isGemeente: (text: string) => boolean = () => false,
): Promise<Sniffed> {
  const start = { file, row: 1, column: '1' };
  if (blob.size === 0) throw new FormatError(start, 'empty-file', '');
  if (blob.size > LARGEST) throw new FormatError(start, 'too-large', '');
  const sample = await bytesOf(blob, 0, SAMPLE, file);
  const workbook = mayBeWorkbook(sample) ? await openSheets(blob, file) : null;
  if (workbook !== null) return sniffSheets(workbook, file, corrections);
  const encoding = corrections.encoding ?? detectEncoding(sample, file, isGemeente);
  const sniffed = sniffText(sample, blob.size <= SAMPLE, file, { ...corrections, encoding });
  return { ...sniffed, sheets: [], sheet: null };
}

async function sniffSheets(
  { sheets, textOf }: Sheets,
  file: string,
  corrections: Corrections,
): Promise<Sniffed> {
  const chosen = sheets.filter((name) => name === corrections.sheet);
  let first: Sniffed | null = null;
  let refused = new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
  for (const sheet of chosen.length > 0 ? chosen : sheets) {
    try {
      const { text, delimiter } = textOf(sheet);
      const set = { ...corrections, encoding: 'utf-8', ...(delimiter && { delimiter }) } as const;
      const sample = await bytesOf(text, 0, SAMPLE, file);
      const sniffed = sniffText(sample, text.size <= SAMPLE, file, set);
      if (sniffed.format !== null) return { ...sniffed, sheets, sheet };
      first ??= { ...sniffed, sheets, sheet };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      refused = error;
    }
  }
  if (first === null) throw refused;
  return first;
}

/**
 * Detects what `sniff` detects, in a file that is text.
 * @param sample the first bytes of the file, or all of them (`isWhole`)
 */
function sniffText(
  sample: Uint8Array,
  isWhole: boolean,
  file: string,
  corrections: Corrections & { encoding: IncomingEncoding },
): Omit<Sniffed, keyof SheetChoice> {
  const { encoding } = corrections;
  const text = new TextReader(encoding, file).read(sample, isWhole);
  if (text.trim() === '') throw new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
  refuseOtherThanTable(text, file);
  const delimiters = corrections.delimiter ? [corrections.delimiter] : DELIMITERS;
  const stated = statedDelimiter(text);
  const read = (areLinesQuoted: boolean) =>
    splitByEach(delimiters, (delimiter) =>
      headed(text, isWhole, delimiter, file, corrections, areLinesQuoted),
    ).reduce((a, b) => (score(b, stated) > score(a, stated) ? b : a));
  const asIs = read(false);
  const apart = asIs.format === null ? read(true) : asIs;
  const best = apart.format !== null || asIs.header.length === 1 ? apart : asIs;
  if (best.header.length > MOST_COLUMNS) {
    const place = { file, row: best.headerLine, column: String(MOST_COLUMNS + 1) };
    throw new FormatError(place, 'too-many-columns', String(best.header.length));
  }
  const needsYear = best.format !== null && formatOf(best.format).needsYear === true;
  const { year = yearIn(file), gemeente = null, isFilledDown = false } = corrections;
  return { ...best, encoding, needsYear, year, gemeente, isFilledDown };
}

/**
 * Returns the result of `split` for each delimiter that splits the text. Another delimiter than that of the file may leave many
 * quotation marks open, which says nothing about the file.
 * @throws FormatError the first of those thrown by `split` where no delimiter splits the text.
 */
function splitByEach<T>(delimiters: readonly Delimiter[], split: (by: Delimiter) => T): T[] {
  const found: T[] = [];
  let refused: FormatError | null = null;
  for (const delimiter of delimiters) {
    try {
      found.push(split(delimiter));
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      refused ??= error;
    }
  }
  if (refused && found.length === 0) throw refused;
  return found;
}

/**
 * Returns how likely it is that a file is read by the right delimiter: one by which a format is recognised, else the delimiter
 * that the file states, else the one that gives the most columns.
 */
const score = ({ format, header, delimiter }: Headed, stated: Delimiter | null) =>
  (format === null ? 0 : 1000) + (delimiter === stated ? 500 : 0) + header.length;

/** Returns the first year in the name of a file (2024 for `2024-2025`); null where the name has none. */
function yearIn(file: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(file)?.[1];
  return found === undefined ? null : Number(found);
}
