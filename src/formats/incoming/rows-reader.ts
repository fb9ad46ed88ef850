import type { Row, RowReader } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { formatOf } from './catalog.ts';
import { gemeenteTest } from './find-gemeente.ts';
import { fitRow, type RowForm } from './fit-row.ts';
import type { FastReader, OpenFile, FileData } from './format.ts';
import { loneText } from './headings.ts';
import { MergedCells } from './merged-cells.ts';
import type { PlainRows } from './plain-rows.ts';
import { RowProblems } from './row-problems.ts';
import type { Sniffed } from './sniffed.ts';
import { isFooter } from './statline.ts';
import { Tally } from './tally.ts';

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

/** Returns what was read before the first row of a file. */
const emptyData = (): FileData => {
  return {
    tally: new Tally(),
    column: '',
    forecasts: [],
    children: null,
    schoolForecasts: [],
    addresses: [],
    withdrawn: [],
    toCome: new Set(),
    parts: new Set(),
    notes: new Set(),
    leftOut: new Set(),
    unused: {
      headings: { rows: 0, names: new Set() },
      parts: { rows: 0, names: new Set() },
      others: { rows: 0, names: new Set() },
    },
    days: new Set(),
    missing: 0,
    masked: 0,
    serial: null,
  };
};

/** Reads the rows of a user file by its format, and keeps what is read from them and which could not be used. */
export class RowsReader {
  /** Number of rows under the header, without blank rows and footers. */
  rows = 0;
  /** Number of rows that were read without a problem. */
  #read = 0;
  readonly problems = new RowProblems();
  readonly data = emptyData();
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
    const stacked: (typeof format)[] = ['statline', 'cbs-geboorten', 'cbs-leeftijden', 'jaren-naast-elkaar']; // prettier-ignore
    if (!stacked.includes(format)) refuseTwins(file, headerLine, header);
    const year = sniffed.year ?? NaN;
    if (needsYear && Number.isNaN(year)) {
      throw new FormatError({ file, row: headerLine, column: '1' }, 'not-a-year', '');
    }
    if (sniffed.needsGemeente && gemeente === null) {
      throw new FormatError({ file, row: headerLine, column: '1' }, 'unknown-gemeente', '');
    }
    const { data } = this;
    const form = formatOf(format!);
    const opened = form.open({
      file,
      header,
      delimiter: sniffed.delimiter,
      above,
      year,
      decimal: decimal ?? 'either',
      gemeente,
      data,
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
      gemeente: header.findIndex((name, i) => nameOf(name, i) === data.column),
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
      this.#addError(error);
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
      this.#addError(error);
    }
  }

  /** Tells what is wrong with a row. @throws any error that is not about the file */
  #addError(error: unknown): void {
    if (!(error instanceof FormatError)) throw error;
    this.problems.add(error.row, error.column, error.problem, error.found);
  }

  /** Number of rows whose figures were used. */
  get kept(): number {
    const { headings, parts, others } = this.data.unused;
    return this.#read - headings.rows - parts.rows - others.rows;
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

  /** The rows with cells that look merged in a spreadsheet, and the columns of these cells; null where there are none. */
  get merged(): { rows: number; columns: string[] } | null {
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
  addBroken(line: number, text: string): void {
    this.rows += 1;
    const before = text.slice(0, text.lastIndexOf('"')).split(this.#delimiter).length - 1;
    const { column } = this.#cursor.at(Math.min(before, this.#form.width - 1));
    this.problems.add(line, column, 'open-quote', text);
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
