import { FormatError, type Place, type Problem } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { TextReader, type IncomingEncoding } from './encoding.ts';
import { bytesOf } from './file-bytes.ts';
import { gemeenteTest, type FindGemeente } from './find-gemeente.ts';
import type { FileData } from './format.ts';
import { PlainRows } from './plain-rows.ts';
import type { RowProblem } from './row-problems.ts';
import { RowsReader } from './rows-reader.ts';
import { MayRepeat } from './seen-rows.ts';
import { openSheets } from './sheets.ts';
import type { Sniffed } from './sniffed.ts';
import { RowSplitter } from './split-rows.ts';

/** The result of reading a user file: its figures, and the rows that could not be used. */
export interface Reading {
  /** Number of rows under the header, without blank rows and footers. */
  rows: number;
  /** Number of rows whose figures were used. */
  kept: number;
  /** The number of rows with each problem. */
  problems: Map<Problem, number>;
  /** The first rows that could not be used, at most `LISTED`. */
  listed: RowProblem[];
  data: FileData;
  /** The rows with cells that look merged in a spreadsheet, and the columns of these cells; null where there are none. */
  merged: { rows: number; columns: string[] } | null;
  /** The encoding of the file. It is certain only after reading the whole file, because a file may begin with plain ASCII. */
  encoding: IncomingEncoding;
}

export interface HowToRead {
  gemeenten: FindGemeente;
  /** The soort that the user chose for the figures of a file without a column of soorten. */
  soort: Soort;
  /** The newest year of which pupils can have been counted: figures of later years are forecasts. */
  lastCount: number;
  /**
   * Called after each piece of the file, with the number of bytes that were read so far; again from the start where rows repeat.
   */
  progress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** The number of bytes that are read at once. A browser takes as long to begin as to read a megabyte. */
const PIECE = 4 << 20;

/**
 * Reads a user file in pieces of some megabytes; only one piece, and the sums per gemeente or vestiging, are held in memory. A row
 * that cannot be used is listed as a problem and left out.
 * @throws FormatError where the file as a whole cannot be read, or `cancelled`.
 */
export async function readIncoming(
  blob: Blob,
  file: string,
  sniffed: Sniffed,
  how: HowToRead,
): Promise<Reading> {
  try {
    return await readOnce(blob, file, sniffed, how, true);
  } catch (error) {
    if (!(error instanceof MayRepeat)) throw error;
    return readOnce(blob, file, sniffed, how, false);
  }
}

/**
 * Reads a user file as `readIncoming` does.
 * @param areRowsApart whether no two rows are taken to be about the same pupils, see `OpenFile`
 * @throws MayRepeat where two rows may be
 */
async function readOnce(
  blob: Blob,
  file: string,
  sniffed: Sniffed,
  { progress, signal, ...how }: HowToRead,
  areRowsApart: boolean,
): Promise<Reading> {
  const start: Place = { file, row: sniffed.headerLine, column: '1' };
  if (sniffed.format === null) {
    throw new FormatError(start, 'unrecognised', sniffed.header.join(sniffed.delimiter));
  }
  const reader = new RowsReader(file, sniffed, { ...how, areRowsApart });
  const text = new TextReader(sniffed.encoding, file, gemeenteTest(how.gemeenten));
  const splitter = new RowSplitter(sniffed.delimiter, file, sniffed.header.length);
  const source = await textIn(blob, file, sniffed);
  for (let from = 0; from < source.size; from += PIECE) {
    const isLast = from + PIECE >= source.size;
    const piece = text.read(await bytesOf(source, from, from + PIECE, file), isLast);
    if (signal?.aborted) throw new FormatError(start, 'cancelled', '');
    for (const part of splitter.parts(piece, isLast)) {
      if (part instanceof PlainRows) {
        reader.readPlain(part);
        continue;
      }
      const { rows, broken, cut } = part;
      for (const row of rows) reader.read(row, row === cut);
      for (const { line, text } of broken) reader.addBroken(line, text);
      if (cut) reader.problems.markCut(cut, sniffed.header.length);
    }
    progress?.(isLast ? blob.size : Math.round((blob.size * (from + PIECE)) / source.size));
  }
  if (text.wasEncodedTwice) reader.data.notes.add('encoded-twice');
  if (reader.rows === 0) throw new FormatError(start, 'no-rows', '');
  const { rows, kept, data, merged } = reader;
  const { counts: problems, listed } = reader.problems;
  return { rows, kept, problems, listed, data, merged, encoding: text.encoding };
}

/** Returns the text of a file: the file, or the sheet of a workbook that is read. */
async function textIn(blob: Blob, file: string, { sheet }: Sniffed): Promise<Blob> {
  const workbook = sheet === null ? null : await openSheets(blob, file);
  return workbook === null ? blob : workbook.textOf(sheet!).text;
}
