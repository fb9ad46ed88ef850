import type { Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { formatOf, recognise } from './catalog.ts';
import { detectEncoding, SAMPLE, TextReader, type IncomingEncoding } from './encoding.ts';
import { bytesOf } from './file-bytes.ts';
import type { FormatId } from './format.ts';
import { decimalOf, readLooseNumber, type Decimal } from './loose-cells.ts';
import { loneText } from './headings.ts';
import { knownFile, type KnownFile } from './known-files.ts';
import { nearMiss, type NearMiss } from './near-miss.ts';
import type { Repeats } from './repeats.ts';
import { mayBeWorkbook, openSheets, type Sheets } from './sheets.ts';
import { DELIMITERS, RowSplitter, statedDelimiter, type Delimiter } from './split-rows.ts';
import { refuseOtherThanTable } from './not-a-table.ts';

/** How the user says that a file must be read; what the user does not set is detected. */
export interface Corrections {
  encoding?: IncomingEncoding;
  delimiter?: Delimiter;
  /** The name of the sheet of a workbook. */
  sheet?: string;
  /** The number of the line of the header, the first being 1; in a workbook the number of the row of the sheet. */
  headerLine?: number | undefined;
  year?: number;
  decimal?: Decimal;
  /** The code of the gemeente of all rows, for a table that does not say it. */
  gemeente?: string;
  /** Whether cells that look merged in a spreadsheet have the text of the cell above them. */
  isFilledDown?: boolean;
  /** What rows about the same gemeente, soort and year are; if it is not set, such rows are not used. */
  repeats?: Repeats;
  /** Whether the figures are pupils of whole gemeenten, although they differ much from those of the site. */
  arePupils?: boolean;
}

/** A column of the preview in which numbers may have decimals, with the number that is read from each of its cells. */
interface PreviewedFigures {
  column: number;
  /** The number in each row of the preview; null for a row without a number, and for the header and the rows above it. */
  values: (number | null)[];
}

/** The sheets of a workbook. */
interface SheetChoice {
  /** The names of the sheets of a workbook; none for a file that is text. */
  sheets: readonly string[];
  /** The name of the sheet that is read; null for a file that is text. */
  sheet: string | null;
}

/** How a user file is read, as detected from its first bytes or set by the user. */
export interface Sniffed extends SheetChoice {
  encoding: IncomingEncoding;
  delimiter: Delimiter;
  headerLine: number;
  header: string[];
  /** The cells of each row above the header, such as the titles in a download of StatLine. */
  above: (readonly string[])[];
  /** The id of the format of the file; null where no format is recognised. */
  format: FormatId | null;
  /** The kind of a table that is recognised and not read; null where a format is recognised, and for any other table. */
  known: KnownFile | null;
  /**
   * How the header differs from that of the long form (a table with a row per gemeente and year); null where a format is
   * recognised, or where the header has none of the columns that the long form must have.
   */
  nearMiss: NearMiss | null;
  /**
   * The year of the figures in a file without a column of years: set by the user, or else the first year in the name of the
   * file; null where neither gives a year.
   */
  year: number | null;
  needsYear: boolean;
  /** Whether the table does not say of which gemeente its rows are. */
  needsGemeente: boolean;
  /** The code of the gemeente that the user set for a table that does not say it; null where none is set. */
  gemeente: string | null;
  /** The first rows as they are read, a row per gemeente and year, with their header; null where the rows are read as they are. */
  turned: string[][] | null;
  /** Whether the user confirmed that cells that look merged in a spreadsheet have the text of the cell above them. */
  isFilledDown: boolean;
  /** The decimal sign of the numbers in the file; null where the file is of no format with decimals. */
  decimal: Decimal | null;
  /** The first rows as they are in the file, including the header. */
  preview: Row[];
  /** The columns of the preview in which numbers may have decimals, with the numbers that are read from their cells. */
  figures: PreviewedFigures[];
}

/** The size in bytes of the largest file that is read; no table of pupils is larger. */
export const LARGEST = 1_000_000_000;
const MOST_COLUMNS = 500;
/** Number of rows at the start of a file among which the header is sought. */
const HEADER_WITHIN = 20;
const PREVIEWED = 12;
/** Number of rows under the header that are shown as they are read, where a row is read as several. */
const TURNED = 3;

/**
 * Detects the encoding, delimiter, header and format of a file from its first bytes, except for what the user sets
 * (`corrections`). Of a workbook, this is done for the sheet that the user chose or, else, for the first sheet that a format
 * recognises, or for the first sheet with cells where no format recognises any.
 * @param isGemeente whether a text is the name of a gemeente, by which encodings are told apart; without it they are not
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

type Headed = Omit<
  Sniffed,
  'encoding' | 'needsYear' | 'year' | 'gemeente' | 'isFilledDown' | keyof SheetChoice
>;

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

/**
 * Splits the text by one delimiter and finds the header among the first `HEADER_WITHIN` rows: the line that the user set, else
 * the first row that a format recognises, else the first of the rows with the most cells that are not empty.
 * @param areLinesQuoted whether rows of one cell are whole lines in quotation marks, to be taken apart once more
 */
function headed(
  text: string,
  isWhole: boolean,
  delimiter: Delimiter,
  file: string,
  { headerLine, decimal: corrected }: Corrections,
  areLinesQuoted: boolean,
): Headed {
  const splitter = new RowSplitter(delimiter, file, areLinesQuoted ? null : undefined);
  const { rows } = splitter.split(text, isWhole);
  const first = rows.slice(0, HEADER_WITHIN);
  const trimmed = first.map(({ cells }) => cells.map((cell) => cell.trim()));
  const filled = trimmed.map((cells) => cells.filter((cell) => cell !== '').length);
  const isHeader = (i: number) => recognise(trimmed[i] ?? [], trimmed.slice(0, i)) !== null;
  let at = trimmed.findIndex((_, i) => isHeader(i));
  if (at >= 0 && isHeader(at + 1) && isSecondOfNames(trimmed[at + 1]!)) at += 1;
  if (headerLine !== undefined) at = first.findIndex(({ line }) => line >= headerLine);
  else if (at < 0) at = filled.indexOf(Math.max(...filled));
  const header = trimmed[at] ?? [];
  const above = trimmed.slice(0, Math.max(at, 0));
  const below = trimmed.slice(at + 1);
  const form = recognise(header, above);
  const columns = form?.decimals?.(header, above);
  const decimal = columns ? (corrected ?? decimalOf(cellsIn(rows.slice(0, 500), columns))) : null;
  const preview = rows.slice(0, PREVIEWED);
  return {
    delimiter,
    header,
    headerLine: first[at]?.line ?? 1,
    above,
    needsGemeente: form?.needsGemeente?.(header, above, below) === true,
    turned: form?.turned?.(header, above, below.slice(0, TURNED)) ?? null,
    format: form?.id ?? null,
    known: form ? null : knownFile(trimmed),
    nearMiss: form ? null : nearMiss(header),
    decimal,
    preview,
    figures: (columns ?? []).map((column) => {
      const cells = preview.map(({ cells }, i) => (i > at ? (cells[column] ?? '') : ''));
      return { column, values: cells.map((cell) => numberIn(cell, decimal ?? 'either')) };
    }),
  };
}

/**
 * Whether the row below a header, which a format recognises too, is its second row of names: what is counted, below years. It has
 * several names and no numbers.
 */
const isSecondOfNames = (cells: readonly string[]): boolean =>
  loneText(cells) === null && !/\d/.test(cells.join(''));

const cellsIn = (rows: readonly Row[], columns: readonly number[]): string[] =>
  rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''));

/** Reads a cell as a number, in the way in which the whole file would be read; null where the cell has no number. */
function numberIn(cell: string, decimal: Decimal): number | null {
  try {
    const n = readLooseNumber(cell, { file: '', row: 1, column: '' }, decimal);
    return Number.isNaN(n) ? null : n;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** Returns the first year in the name of a file (2024 for `2024-2025`); null where the name has none. */
function yearIn(file: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(file)?.[1];
  return found === undefined ? null : Number(found);
}
