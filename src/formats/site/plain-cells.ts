const LINE_END = 10;
const COMMA = 44;
const ZERO = 48;
/** The largest number of digits of a number in a site file, as in `readWhole`. */
const MOST_DIGITS = 9;

/**
 * Reads the cells of a CSV text without quotation marks one by one, from an index of the text on. No text is made of a cell with
 * a number, and only one text of equal cells below each other: `po.csv` has 170,000 cells.
 */
export class PlainCells {
  readonly #text: string;
  #at: number;
  /** Whether all cells so far were of the kind that was asked for; if not, the last values mean nothing. */
  areValid = true;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#at = from;
  }

  /** Whether the text has no more cells. */
  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /**
   * Reads a cell that is not the last of the row, and returns the text of the cell: `above` itself where the two are equal.
   * @param above the cell in the row above, a text that `isValid` has accepted; an empty text in the first row
   */
  text(above: string, isValid: (cell: string) => boolean): string {
    const end = this.#at + above.length;
    if (this.#text.charCodeAt(end) === COMMA && this.#text.startsWith(above, this.#at)) {
      this.#at = end + 1;
      this.areValid &&= above !== '';
      return above;
    }
    const comma = this.#text.indexOf(',', this.#at);
    const cell = this.#text.slice(this.#at, comma);
    this.areValid &&= comma > 0 && isValid(cell);
    this.#at = comma + 1;
    return cell;
  }

  /** Reads a cell that is not the last of the row: a whole number from `least` to `most`, as `readWhole` but not padded with 0. */
  whole(least = 0, most = Infinity): number {
    return this.#whole(COMMA, least, most);
  }

  /** Reads the last cell of the row: a whole number from `least` to `most`, as `readWhole` but not padded with 0. */
  lastWhole(least = 0, most = Infinity): number {
    return this.#whole(LINE_END, least, most);
  }

  #whole(sign: number, least: number, most: number): number {
    const from = this.#at;
    let value = 0;
    let digit: number;
    while ((digit = this.#text.charCodeAt(this.#at) - ZERO) >= 0 && digit <= 9) {
      value = 10 * value + digit;
      this.#at++;
    }
    const digits = this.#at - from;
    const isPadded = digits > 1 && this.#text.charCodeAt(from) === ZERO;
    this.areValid &&=
      digits > 0 && digits <= MOST_DIGITS && !isPadded && value >= least && value <= most;
    this.areValid &&= this.#text.charCodeAt(this.#at) === sign;
    this.#at++;
    return value;
  }
}

/** Returns the number of line ends (LF) in `text`. */
export function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
