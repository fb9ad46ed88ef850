import Papa from 'papaparse';
import { FormatError } from '../format-error.ts';
import type { Row } from '../delimited.ts';
import { asText, SPREADSHEET_TEXT } from './spreadsheet-text.ts';
import { PlainRows } from './plain-rows.ts';

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

/** The number of characters that are split at once where there is a quotation mark, unless a row is longer. */
const WINDOW = 4096;

/** Rows of a text that were split. */
interface SplitRows {
  rows: Row[];
  broken: BrokenRow[];
  /** The last row of the file, where the file has no line end behind it and may have been cut off; else undefined. */
  cut?: Row | undefined;
}

/** A part of a text: lines without quotation marks, still to be read, or rows that were split. */
type Part = PlainRows | SplitRows;

/**
 * Splits text with LF line ends into rows, piece by piece; at most one row and one piece are held in memory. A line whose
 * quotation mark is never closed is reported as broken and left out; the next line begins a new row.
 */
export class RowSplitter {
  readonly #parser: Papa.Parser;
  readonly #delimiter: Delimiter;
  readonly #file: string;
  readonly #width: number | null | undefined;
  readonly #plainRows: PlainRows;
  /** Matches what can close a cell in quotation marks. */
  readonly #closing: RegExp;
  #rest = '';
  #line = 1;
  #broken = 0;
  /** The text in which a closing quotation mark was sought last, and the index of what was found. */
  #closer = { text: '', at: -1 };

  /**
   * @param width the number of cells that make a row of one cell a whole line in quotation marks, as Excel writes such lines, to
   * be taken apart once more; null for any number. Without it no row is taken apart
   */
  constructor(delimiter: Delimiter, file: string, width?: number | null) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
    this.#plainRows = new PlainRows(delimiter);
    this.#closing = new RegExp(`" *(?:[${delimiter}\n]|$)`, 'g');
    this.#delimiter = delimiter;
    this.#file = file;
    this.#width = width;
  }

  /** Returns the rows and the broken rows that end in the piece `text`; with `isLast` also the last row of the file. */
  split(text: string, isLast: boolean): { rows: Row[]; broken: BrokenRow[] } {
    const rows: Row[] = [];
    const broken: BrokenRow[] = [];
    for (const part of this.parts(text, isLast)) {
      if (part instanceof PlainRows) {
        while (part.next()) if (!part.isBlank) rows.push({ line: part.line, cells: part.cells() });
      } else {
        rows.push(...part.rows);
        broken.push(...part.broken);
      }
    }
    return { rows, broken };
  }

  /** Returns, in their order, the parts of the piece `text`, of which each must be read to its end before the next. */
  *parts(text: string, isLast: boolean): Generator<Part> {
    const all = yield* this.#finished(text);
    let at = 0;
    let quote = all.indexOf('"');
    while (at < all.length) {
      if (quote >= 0 && quote < at) quote = all.indexOf('"', at);
      const end = all.lastIndexOf('\n', quote < 0 ? all.length : quote) + 1;
      if (end > at) {
        yield* this.#plain(all, at, end);
        at = end;
      } else {
        const next = yield* this.#quoted(all, at, isLast);
        if (next === at) break;
        at = next;
      }
    }
    this.#rest = all.slice(at);
  }

  /**
   * Yields the row that began in earlier pieces and ends in `text`, and returns the rest of `text`; returns all of the text that
   * is left where the row has a quotation mark or does not end. A text that was not joined is read faster.
   */
  *#finished(text: string): Generator<Part, string> {
    const end = this.#rest === '' ? 0 : text.indexOf('\n') + 1;
    const row = this.#rest + text.slice(0, end);
    if (end === 0 || row.includes('"')) return this.#rest + text;
    yield* this.#plain(row, 0, row.length);
    return text.slice(end);
  }

  *#plain(text: string, from: number, to: number): Generator<Part> {
    const rows = this.#plainRows;
    rows.take(text.slice(from, to), this.#line);
    yield rows;
    this.#line = rows.line + 1;
  }

  /**
   * Yields the rows at index `at` of a text, of which the first has a quotation mark or may have no end, and returns the index
   * behind them: `at` where the text must be longer to find the end of a row.
   */
  *#quoted(text: string, at: number, isLast: boolean): Generator<Part, number> {
    if (this.#isNeverClosed(text, at, isLast)) {
      const { broken, length } = this.#brokenLine(text, at);
      yield { rows: [], broken: [broken] };
      return at + length;
    }
    // No row is longer than the last window, so that a quotation mark that is never closed costs no more than that.
    for (let size = WINDOW; ; size = Math.min(8 * size, LONGEST_ROW + 1)) {
      const window = text.slice(at, at + size);
      const isEnd = at + size >= text.length;
      const { data, errors, meta } = this.#parse(window, isLast && isEnd);
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      const end = open ? window.lastIndexOf('\n', open.index - 1) + 1 : meta.cursor;
      if (end === 0 && !isEnd && size <= LONGEST_ROW) continue;
      const rows = this.#numbered(open ? data.slice(0, -1) : data, window);
      const isBroken = open !== undefined || (end === 0 && !isEnd);
      if (!isBroken) {
        const isCut = isLast && isEnd && !text.endsWith('\n') && !data.at(-1)?.every(isEmpty);
        yield { rows, broken: [], cut: isCut ? rows.at(-1) : undefined };
        return at + end;
      }
      const { broken, length } = this.#brokenLine(text, at + end);
      yield { rows, broken: [broken] };
      return at + end + length;
    }
  }

  /**
   * Whether the line at index `at` of a text begins with a quotation mark that nothing closes within the longest row. Found by a search
   * that goes over the text once: a parser that is given such a row reads all of the longest row, for each such line again.
   */
  #isNeverClosed(text: string, at: number, isLast: boolean): boolean {
    if (text[at] !== '"' || (!isLast && text.length - at <= LONGEST_ROW)) return false;
    if (this.#closer.text !== text || this.#closer.at <= at) {
      const closing = this.#closing;
      closing.lastIndex = at + 1;
      this.#closer = { text, at: closing.exec(text)?.index ?? Infinity };
    }
    return this.#closer.at > at + LONGEST_ROW;
  }

  #parse(text: string, isLast: boolean): Parsed {
    return this.#parser.parse(text, 0, !isLast) as Parsed;
  }

  /** Returns the rows with the numbers of their lines, without those that are blank or have delimiters only. */
  #numbered(cells: readonly string[][], text: string): Row[] {
    const isMadeText = SPREADSHEET_TEXT.test(text);
    return cells.flatMap((row) => {
      const line = this.#line;
      this.#line += 1 + lineEndsIn(row);
      if (row.every(isEmpty)) return [];
      const apart = this.#takenApart(row);
      return [{ line, cells: isMadeText ? apart.map(asText) : apart }];
    });
  }

  /** Returns the cells of the line that is the only cell of a row; for any other row, the row itself. */
  #takenApart(row: string[]): string[] {
    const [line = '', ...rest] = row;
    if (this.#width === undefined || !line.includes(this.#delimiter)) return row;
    if (rest.some((cell) => cell !== '')) return row;
    const cells = this.#parse(line, true).data[0] ?? row;
    return this.#width === null || cells.length === this.#width ? cells : row;
  }

  /** Returns the line at index `at`, whose row has no end, and its length. @throws FormatError `row-too-long`, `open-quote`. */
  #brokenLine(text: string, at: number): { broken: BrokenRow; length: number } {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const place = { file: this.#file, row: this.#line, column: '1' };
    const start = text.slice(at, Math.min(end, at + 300));
    if (found < 0 && end - at > LONGEST_ROW) throw new FormatError(place, 'row-too-long', start);
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN) throw new FormatError(place, 'open-quote', start);
    this.#line += 1;
    return { broken: { line: place.row, text: start }, length: end - at + (found < 0 ? 0 : 1) };
  }
}

const isEmpty = (cell: string) => cell === '';

interface Parsed {
  data: string[][];
  errors: { code: string; index: number }[];
  meta: { cursor: number };
}

function lineEndsIn(row: readonly string[]): number {
  return row.reduce((n, cell) => n + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}
