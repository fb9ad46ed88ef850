import Papa from 'papaparse';
import { FormatError } from '../format-error.ts';
import type { Row } from '../delimited.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Returns the delimiter that the first line of a text states, as Excel reads and writes it (`sep=;`); null where the first line
 * is another, or states a sign that is not in `DELIMITERS`.
 */
export function statedDelimiter(text: string): Delimiter | null {
  const stated = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1];
  return DELIMITERS.find((one) => one === stated) ?? null;
}

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

/** Matches a text that may have cells that `asText` changes. */
const MADE_TEXT = /="|['’]\d/;

/**
 * Splits text with LF line ends into rows, piece by piece; at most one row and one piece are held in memory. A line whose
 * quotation mark is never closed is reported as broken and left out; the next line begins a new row.
 */
export class RowSplitter {
  readonly #parser: Papa.Parser;
  readonly #delimiter: Delimiter;
  readonly #file: string;
  readonly #width: number | null | undefined;
  #rest = '';
  #line = 1;
  #broken = 0;

  /**
   * @param width the number of cells that make a row of one cell a whole line in quotation marks, as Excel writes such lines, to
   * be taken apart once more; null for any number. Without it no row is taken apart
   */
  constructor(delimiter: Delimiter, file: string, width?: number | null) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
    this.#delimiter = delimiter;
    this.#file = file;
    this.#width = width;
  }

  /** Returns the rows and the broken rows that end in the piece `text`; with `isLast` also the last row of the file. */
  split(text: string, isLast: boolean): { rows: Row[]; broken: BrokenRow[] } {
    this.#rest += text;
    const rows: Row[] = [];
    const broken: BrokenRow[] = [];
    while (this.#rest !== '') {
      // No row is longer than a window, so that a quotation mark that is never closed costs no more than that.
      const window = this.#rest.slice(0, LONGEST_ROW + 1);
      const isEnd = window.length === this.#rest.length;
      const { data, errors, meta } = this.#parse(window, isLast && isEnd);
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      this.#number(open ? data.slice(0, -1) : data, window, rows);
      const end = open ? window.lastIndexOf('\n', open.index - 1) + 1 : meta.cursor;
      this.#rest = this.#rest.slice(end);
      if (isEnd && !open) break;
      if (isEnd || end === 0) broken.push(this.#skipLine());
    }
    return { rows, broken };
  }

  #parse(text: string, isLast: boolean): Parsed {
    return this.#parser.parse(text, 0, !isLast) as Parsed;
  }

  #number(cells: readonly string[][], text: string, rows: Row[]): void {
    const isQuoted = text.includes('"');
    const isMadeText = MADE_TEXT.test(text);
    for (const row of cells) {
      // A blank line, also one of delimiters only, is no row.
      if (row.some((cell) => cell !== '')) {
        const apart = isQuoted ? this.#takenApart(row) : row;
        rows.push({ line: this.#line, cells: isMadeText ? apart.map(asText) : apart });
      }
      this.#line += 1 + (isQuoted ? lineEndsIn(row) : 0);
    }
  }

  /** Returns the cells of the line that is the only cell of a row; for any other row, the row itself. */
  #takenApart(row: string[]): string[] {
    const [line = '', ...rest] = row;
    if (this.#width === undefined || !line.includes(this.#delimiter)) return row;
    if (rest.some((cell) => cell !== '')) return row;
    const cells = this.#parse(line, true).data[0] ?? row;
    return this.#width === null || cells.length === this.#width ? cells : row;
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

/**
 * Returns the text in a cell that was written so that a spreadsheet program keeps its zeros: `0197` for `="0197"` and for
 * `'0197`. Any other cell is returned as it is.
 */
function asText(cell: string): string {
  const quoted = /^="([^"]*)"$/.exec(cell)?.[1];
  return quoted ?? (/^['’]\d/.test(cell) ? cell.slice(1) : cell);
}
