import { MASKED } from '../cells.ts';
import { asText, MADE_TEXT } from './made-text.ts';

/** What `PlainRows.count` returns for a cell that is not a whole number of at most seven digits, and not `<5`. */
export const NO_PLAIN_COUNT = -2;
const MOST_DIGITS = 7;

const NEWLINE = '\n'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const LESS = '<'.charCodeAt(0);

/**
 * The rows of lines without quotation marks, read one after the other: each line is a row. Only the ends of cells are sought; a
 * text is made of a cell only where it is asked for, because most cells of a large file are numbers or texts that were seen before.
 */
export class PlainRows {
  /** The number of the line of the current row, the first line of the file being 1. */
  line: number;
  /** The number of cells of the current row. */
  width = 0;
  /** Whether cells of these lines may be made text for a spreadsheet program, so that `cells` differ from the texts in the file. */
  readonly hasMadeText: boolean;
  /** The text of which the lines are a part, and the code of the sign between cells. */
  readonly source: string;
  readonly delimiter: number;
  readonly #to: number;
  #at: number;
  /** The index in the text at which each cell of the current row begins, and one more for the begin of the next row. */
  readonly #begins: number[] = [];

  /**
   * @param text a text with lines without quotation marks from index `from` up to `to`, which is behind the end of a line
   * @param line the number of the first of these lines
   */
  constructor(text: string, from: number, to: number, delimiter: string, line: number) {
    this.source = text;
    this.#at = from;
    this.#to = to;
    this.delimiter = delimiter.charCodeAt(0);
    this.line = line - 1;
    const hasApostrophe = ["'", '’'].some((sign) => text.includes(sign, from));
    this.hasMadeText = hasApostrophe && MADE_TEXT.test(text);
  }

  /** Goes to the next row; returns false behind the last one. */
  next(): boolean {
    if (this.#at >= this.#to) return false;
    const text = this.source;
    const delimiter = this.delimiter;
    const begins = this.#begins;
    let width = 0;
    let i = this.#at;
    begins[0] = i;
    for (; ; i++) {
      const code = text.charCodeAt(i);
      if (code === delimiter) begins[++width] = i + 1;
      else if (code === NEWLINE) break;
    }
    begins[++width] = i + 1;
    this.width = width;
    this.#at = i + 1;
    this.line += 1;
    return true;
  }

  /** Whether all cells of the current row are empty. */
  get isBlank(): boolean {
    return this.length === this.width;
  }

  /** The number of characters of the current row. */
  get length(): number {
    return this.#at - this.#begins[0]!;
  }

  /** Returns the index in `source` at which a cell of the current row begins. */
  beginOf(column: number): number {
    return this.#begins[column]!;
  }

  /** Returns the index in `source` behind the text of a cell of the current row. */
  endOf(column: number): number {
    return this.#begins[column + 1]! - 1;
  }

  /** Returns the text of a cell of the current row as it is in the file. */
  text(column: number): string {
    return this.source.slice(this.#begins[column], this.#begins[column + 1]! - 1);
  }

  /** Returns the count in a cell of the current row: a number, `MASKED` for `<5`, or `NO_PLAIN_COUNT` for any other text. */
  count(column: number): number {
    const text = this.source;
    const from = this.#begins[column]!;
    const end = this.#begins[column + 1]! - 1;
    if (end === from || end - from > MOST_DIGITS) return NO_PLAIN_COUNT;
    let count = 0;
    for (let i = from; i < end; i++) {
      const digit = text.charCodeAt(i) - ZERO;
      if (digit < 0 || digit > 9) return this.#masked(from, end);
      count = 10 * count + digit;
    }
    return count;
  }

  #masked(from: number, end: number): number {
    const isMasked =
      end - from === 2 &&
      this.source.charCodeAt(from) === LESS &&
      this.source.charCodeAt(from + 1) === ZERO + 5;
    return isMasked ? MASKED : NO_PLAIN_COUNT;
  }

  /** Returns the cells of the current row, of which those that were made text for a spreadsheet program are read by `asText`. */
  cells(): string[] {
    const cells: string[] = [];
    for (let column = 0; column < this.width; column++) {
      const cell = this.text(column);
      cells.push(this.hasMadeText ? asText(cell) : cell);
    }
    return cells;
  }
}
