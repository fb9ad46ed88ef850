import Papa from 'papaparse';
import { FormatError } from '../format-error.ts';
import type { Row } from '../delimited.ts';

export const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * A line of a file that is left out, because it has a quotation mark that is never closed: it is not known where the row ends.
 */
export interface BrokenRow {
  line: number;
  text: string;
}

/** The largest number of characters of a row. A longer row counts as broken. */
const LONGEST_ROW = 262_144;
/** The largest number of broken rows; with more, the whole file is refused. */
const MOST_BROKEN = 200;

/**
 * Splits text with LF line ends into rows, piece by piece; at most one row and one piece are held in memory. A line whose
 * quotation mark is never closed is reported as broken and left out; the next line begins a new row.
 */
export class RowSplitter {
  readonly #parser: Papa.Parser;
  readonly #file: string;
  #rest = '';
  #line = 1;
  #broken = 0;

  constructor(delimiter: Delimiter, file: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
    this.#file = file;
  }

  /** Returns the rows and the broken rows that end in the piece `text`; with `isLast` also the last row of the file. */
  split(text: string, isLast: boolean): { rows: Row[]; broken: BrokenRow[] } {
    this.#rest += text;
    const rows: Row[] = [];
    const broken: BrokenRow[] = [];
    for (;;) {
      const { data, errors, meta } = this.#parse(isLast);
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      const whole = open ? data.slice(0, -1) : data;
      this.#number(whole, rows);
      const end = open ? this.#rest.lastIndexOf('\n', open.index - 1) + 1 : meta.cursor;
      this.#rest = this.#rest.slice(end);
      if (this.#rest === '') break;
      if (!open && !isLast && this.#rest.length <= LONGEST_ROW) break;
      broken.push(this.#skipLine());
    }
    return { rows, broken };
  }

  #parse(isLast: boolean): Parsed {
    return this.#parser.parse(this.#rest, 0, !isLast) as Parsed;
  }

  #number(cells: readonly string[][], rows: Row[]): void {
    const isQuoted = this.#rest.includes('"');
    for (const row of cells) {
      // A blank line, also one of delimiters only, is no row.
      if (row.some((cell) => cell !== '')) rows.push({ line: this.#line, cells: row });
      this.#line += 1 + (isQuoted ? lineEndsIn(row) : 0);
    }
  }

  #skipLine(): BrokenRow {
    const end = this.#rest.indexOf('\n');
    const place = { file: this.#file, row: this.#line, column: '1' };
    const text = this.#rest.slice(0, end < 0 ? 300 : Math.min(end, 300));
    if (end < 0 && this.#rest.length > LONGEST_ROW)
      throw new FormatError(place, 'row-too-long', text);
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN) throw new FormatError(place, 'open-quote', text);
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    this.#line += 1;
    return { line: place.row, text };
  }
}

interface Parsed {
  data: string[][];
  errors: { code: string; index: number }[];
  meta: { cursor: number };
}

function lineEndsIn(row: readonly string[]): number {
  return row.reduce((n, cell) => n + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}
