import { MASKED } from '../cells.ts';
import { CellTexts } from './cell-texts.ts';
import { asText, SPREADSHEET_TEXT } from './spreadsheet-text.ts';

/** What `PlainRows.count` returns for a cell that is not a whole number of at most seven digits, and not `<5`. */
export const NO_PLAIN_COUNT = -2;
const MOST_DIGITS = 7;

const NEWLINE = '\n'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const LESS = '<'.charCodeAt(0);

const encoder = new TextEncoder();

/**
 * The rows of lines without quotation marks, read one after the other: each line is a row. The ends of cells and the counts in them
 * are sought in the bytes of the lines in UTF-8, which are read faster than the characters of a text. A text is made of a cell only
 * where it is asked for, because most cells of a large file are numbers or texts that were seen before.
 */
export class PlainRows {
  /** The number of the line of the current row, the first line of the file being 1. */
  line = 0;
  /** The number of cells of the current row. */
  width = 0;
  /** Whether cells of these lines may be made text for a spreadsheet program, so that `cells` differ from the texts in the file. */
  hasMadeText = false;
  /** The lines in UTF-8, and behind these what is left of earlier lines. */
  bytes = new Uint8Array();
  #end = 0;
  /** The texts of each column. */
  readonly #texts: CellTexts[] = [];
  readonly #delimiter: number;
  #at = 0;
  /** The index in `bytes` at which each cell of the current row begins, and one more for the begin of the next row. */
  readonly #begins: number[] = [];
  /** The count in each cell of the current row. */
  readonly #counts: number[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * Takes the lines that are read next.
   * @param lines lines without quotation marks, each with a line end
   * @param line the number of the first of these lines
   */
  take(lines: string, line: number): void {
    // A text has at most three bytes for each of its units. An array that is used again is faster than a new one.
    if (this.bytes.length < 3 * lines.length) this.bytes = new Uint8Array(3 * lines.length);
    this.#end = encoder.encodeInto(lines, this.bytes).written;
    this.#at = 0;
    this.line = line - 1;
    const hasApostrophe = ["'", '’'].some((sign) => lines.includes(sign));
    this.hasMadeText = hasApostrophe && SPREADSHEET_TEXT.test(lines);
  }

  /** Goes to the next row; returns false behind the last one. */
  next(): boolean {
    if (this.#at >= this.#end) return false;
    const bytes = this.bytes;
    const delimiter = this.#delimiter;
    const begins = this.#begins;
    const counts = this.#counts;
    let width = 0;
    let i = this.#at;
    let from = i;
    let count = 0;
    let areDigits = true;
    begins[0] = i;
    for (; ; i++) {
      const byte = bytes[i]!;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) {
        count = (10 * count + digit) | 0;
      } else if (byte === delimiter || byte === NEWLINE) {
        const isCount = areDigits && i > from && i - from <= MOST_DIGITS;
        counts[width] = isCount ? count : this.#masked(from, i);
        begins[++width] = i + 1;
        if (byte === NEWLINE) break;
        from = i + 1;
        count = 0;
        areDigits = true;
      } else areDigits = false;
    }
    this.width = width;
    this.#at = i + 1;
    this.line += 1;
    return true;
  }

  #masked(from: number, end: number): number {
    const { bytes } = this;
    const isMasked = end - from === 2 && bytes[from] === LESS && bytes[from + 1] === ZERO + 5;
    return isMasked ? MASKED : NO_PLAIN_COUNT;
  }

  /** Whether all cells of the current row are empty. */
  get isBlank(): boolean {
    return this.length === this.width;
  }

  /** The number of bytes of the current row. */
  get length(): number {
    return this.#at - this.#begins[0]!;
  }

  /** Returns the index in `bytes` at which a cell of the current row begins. */
  beginOf(column: number): number {
    return this.#begins[column]!;
  }

  /** Returns the index in `bytes` behind the text of a cell of the current row. */
  endOf(column: number): number {
    return this.#begins[column + 1]! - 1;
  }

  /** Returns the count in a cell of the current row: a number, `MASKED` for `<5`, or `NO_PLAIN_COUNT` for any other text. */
  count(column: number): number {
    return this.#counts[column]!;
  }

  /** Returns the cells of the current row, of which those that were made text for a spreadsheet program are read by `asText`. */
  cells(): string[] {
    const cells: string[] = [];
    for (let column = 0; column < this.width; column++) {
      const texts = (this.#texts[column] ??= new CellTexts());
      const cell = texts.textOf(this.bytes, this.beginOf(column), this.endOf(column));
      cells.push(this.hasMadeText ? asText(cell) : cell);
    }
    return cells;
  }
}
