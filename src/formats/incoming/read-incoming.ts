import { FormatError, type Place, type Problem } from '../format-error.ts';
import type { Row, RowReader } from '../delimited.ts';
import type { Soort } from '../soorten.ts';
import { formatOf } from './catalog.ts';
import { TextReader, type IncomingEncoding } from './encoding.ts';
import { bytesOf } from './file-bytes.ts';
import type { FastReader, OpenFile, Taken } from './format.ts';
import { MergedCells } from './merged-cells.ts';
import { gemeenteTest, type FindGemeente } from './find-gemeente.ts';
import { fitRow, type RowForm } from './fit-row.ts';
import { loneText } from './headings.ts';
import { PlainRows } from './plain-rows.ts';
import { openSheets } from './sheets.ts';
import { MayRepeat } from './seen-rows.ts';
import type { Sniffed } from './sniff.ts';
import { isFooter } from './statline.ts';
import { RowSplitter } from './split-rows.ts';
import { Tally } from './tally.ts';

/**
 * A row of a user file that could not be used: the line, the column of the cell that is wrong, what is wrong and what the cell
 * holds.
 */
export interface RowProblem {
  row: number;
  column: string;
  problem: Problem;
  found: string;
}

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
  taken: Taken;
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

/** The largest number of rows with a problem that are listed; problems in further rows are only counted. */
export const LISTED = 300;
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
      for (const { line, text } of broken) reader.tellBroken(line, text);
      if (cut) reader.tellCut(cut);
    }
    progress?.(isLast ? blob.size : Math.round((blob.size * (from + PIECE)) / source.size));
  }
  if (text.wasEncodedTwice) reader.taken.notes.add('encoded-twice');
  if (reader.rows === 0) throw new FormatError(start, 'no-rows', '');
  const { rows, kept, problems, listed, taken, merged } = reader;
  return { rows, kept, problems, listed, taken, merged, encoding: text.encoding };
}

/** Returns the name of a column, or its number where it has none. */
const nameOf = (name: string | undefined, column: number) => name || String(column + 1);

/** The place of the cell that is being read. One object serves for all cells; a `FormatError` copies what it needs from it. */
class Cursor implements Place {
  row = 1;
  column = '';
  readonly file: string;
  readonly #header: readonly string[];

  constructor(file: string, header: readonly string[]) {
    this.file = file;
    this.#header = header;
  }

  readonly at = (column: number): Place => {
    this.column = nameOf(this.#header[column], column);
    return this;
  };
}

/** Returns the text of a file: the file, or the sheet of a workbook that is read. */
async function textIn(blob: Blob, file: string, { sheet }: Sniffed): Promise<Blob> {
  const workbook = sheet === null ? null : await openSheets(blob, file);
  return workbook === null ? blob : workbook.textOf(sheet!).text;
}

class RowsReader {
  rows = 0;
  /** Number of rows that were read without a problem. */
  #read = 0;
  readonly problems = new Map<Problem, number>();
  readonly listed: RowProblem[] = [];
  readonly taken: Taken = {
    tally: new Tally(),
    column: '',
    forecasts: [],
    addresses: [],
    withdrawn: [],
    toCome: new Set(),
    parts: new Set(),
    notes: new Set(),
    leftOut: new Set(),
    unused: { headings: { rows: 0, names: new Set() }, parts: { rows: 0, names: new Set() } },
    days: new Set(),
    missing: 0,
    masked: 0,
    serial: null,
  };
  readonly #headerLine: number;
  readonly #form: RowForm;
  readonly #delimiter: string;
  readonly #header: readonly string[];
  readonly #cursor: Cursor;
  readonly #merged: MergedCells;
  readonly #hasHeadings: boolean;
  readonly #needsGemeente: boolean;
  readonly #use: RowReader<void>;
  /** The fast way in which the format reads rows; null where it has none. */
  readonly #usePlain: FastReader['readPlain'] | null;

  constructor(
    file: string,
    sniffed: Sniffed,
    how: Pick<OpenFile, 'gemeenten' | 'soort' | 'lastCount' | 'areRowsApart'>,
  ) {
    const { header, above, headerLine, format, decimal, needsYear, gemeente } = sniffed;
    this.#header = header;
    this.#headerLine = headerLine;
    this.#delimiter = sniffed.delimiter;
    this.#cursor = new Cursor(file, header);
    // The names in one row are not the whole names of the columns of these.
    if (format !== 'statline' && format !== 'jaren-naast-elkaar')
      refuseTwins(file, headerLine, header);
    const year = sniffed.year ?? NaN;
    if (needsYear && Number.isNaN(year)) {
      throw new FormatError({ file, row: headerLine, column: '1' }, 'not-a-year', '');
    }
    if (sniffed.needsGemeente && gemeente === null) {
      throw new FormatError({ file, row: headerLine, column: '1' }, 'unknown-gemeente', '');
    }
    const { taken } = this;
    const form = formatOf(format!);
    const opened = form.open({
      file,
      header,
      delimiter: sniffed.delimiter,
      above,
      year,
      decimal: decimal ?? 'either',
      gemeente,
      taken,
      ...how,
    });
    this.#use = typeof opened === 'function' ? opened : opened.read;
    this.#usePlain = typeof opened === 'function' ? null : opened.readPlain;
    this.#hasHeadings = form.hasHeadings ?? false;
    this.#needsGemeente = sniffed.needsGemeente;
    const columns = form.merged?.(header, above) ?? { mergeable: [], labels: [] };
    this.#merged = new MergedCells(columns, sniffed.isFilledDown);
    this.#form = {
      width: header.length,
      needed: form.needed?.(header, above) ?? header.length,
      delimiter: sniffed.delimiter,
      gemeente: header.findIndex((name, i) => nameOf(name, i) === taken.column),
      isGemeente: gemeenteTest(how.gemeenten),
    };
  }

  /** Reads lines without quotation marks, in the fast way of the format where that can be. */
  readPlain(rows: PlainRows): void {
    const usePlain = rows.hasMadeText ? null : this.#usePlain;
    while (rows.next()) {
      if (rows.isBlank || rows.line <= this.#headerLine) continue;
      const isFit = usePlain !== null && rows.width === this.#form.width;
      if (isFit && this.#readFast(usePlain, rows)) continue;
      this.read({ line: rows.line, cells: rows.cells() }, false);
    }
  }

  /** Reads a row in the fast way of the format; returns false where that leaves the row to `read`. */
  #readFast(usePlain: FastReader['readPlain'], rows: PlainRows): boolean {
    this.#cursor.row = rows.line;
    try {
      if (!usePlain(rows, this.#cursor.at)) return false;
      this.#read += 1;
    } catch (error) {
      this.#tellError(error);
    }
    this.rows += 1;
    return true;
  }

  /** @param isCut whether the row may have been cut off, so that no cell may be missing */
  read({ line, cells }: Row, isCut: boolean): void {
    if (line <= this.#headerLine || isFooter(cells)) return;
    this.rows += 1;
    this.#cursor.row = line;
    try {
      this.#use(this.#isHeading(cells) ? cells : this.#filled(cells, isCut), this.#cursor.at);
      this.#read += 1;
    } catch (error) {
      this.#tellError(error);
    }
  }

  /** Tells what is wrong with a row. @throws any error that is not about the file */
  #tellError(error: unknown): void {
    if (!(error instanceof FormatError)) throw error;
    this.tell(error.row, error.column, error.problem, error.found);
  }

  get kept(): number {
    const { headings, parts } = this.taken.unused;
    return this.#read - headings.rows - parts.rows;
  }

  /**
   * Whether a row may be a heading between the rows. In a table of gemeenten, a gemeente alone is a row without figures, or a cell
   * that was merged with those below.
   */
  #isHeading(cells: readonly string[]): boolean {
    const lone = this.#hasHeadings ? loneText(cells) : null;
    return lone !== null && (this.#needsGemeente || !this.#form.isGemeente(lone.text));
  }

  /** Returns the cells of a row that fit the header, with those filled that look merged. */
  #filled(cells: readonly string[], isCut: boolean): readonly string[] {
    const isFit = cells.length === this.#form.width;
    return this.#merged.read(isFit ? cells : this.#fitted(cells, isCut));
  }

  get merged(): Reading['merged'] {
    const { rows, found } = this.#merged;
    const columns = [...found].map((i) => nameOf(this.#header[i], i));
    return rows === 0 ? null : { rows, columns };
  }

  /** Returns the cells of a row that fit the header, see `fitRow`. @throws FormatError `unequal-row` where they do not. */
  #fitted(cells: readonly string[], isCut: boolean): readonly string[] {
    const { width } = this.#form;
    const fitted = fitRow(cells, isCut ? { ...this.#form, needed: width } : this.#form);
    if (fitted) return fitted;
    const place = this.#cursor.at(Math.min(cells.length, width - 1));
    throw new FormatError(place, 'unequal-row', cells.join(' | '));
  }

  /** Lists, as a problem, a row with a quotation mark that is not closed. */
  tellBroken(line: number, text: string): void {
    this.rows += 1;
    const before = text.slice(0, text.lastIndexOf('"')).split(this.#delimiter).length - 1;
    this.tell(
      line,
      this.#cursor.at(Math.min(before, this.#form.width - 1)).column,
      'open-quote',
      text,
    );
  }

  tell(row: number, column: string, problem: Problem, found: string): void {
    this.problems.set(problem, (this.problems.get(problem) ?? 0) + 1);
    if (this.listed.length < LISTED)
      this.listed.push({ row, column, problem, found: found.slice(0, 200) });
  }

  /**
   * Changes the problem of the last row to `truncated` where that row has fewer cells than the header. Called where the file
   * does not end in a line end: the end of the file is then missing.
   */
  tellCut(last: Row): void {
    const lastListed = this.listed.at(-1);
    if (lastListed?.row !== last.line || lastListed.problem !== 'unequal-row') return;
    if (last.cells.length >= this.#header.length) return;
    lastListed.problem = 'truncated';
    this.problems.set('unequal-row', (this.problems.get('unequal-row') ?? 1) - 1);
    if (this.problems.get('unequal-row') === 0) this.problems.delete('unequal-row');
    this.problems.set('truncated', 1);
  }
}

/** Refuses a header in which two columns have the same name. @throws FormatError `duplicate-header`. */
function refuseTwins(file: string, row: number, header: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of header) {
    const key = name.toLowerCase();
    if (name !== '' && seen.has(key)) {
      throw new FormatError({ file, row, column: name }, 'duplicate-header', name);
    }
    seen.add(key);
  }
}
