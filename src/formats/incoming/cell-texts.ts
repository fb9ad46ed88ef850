import { TextNumbers } from './text-numbers.ts';

/** The largest number of bytes of a cell whose text is kept, and the largest number of texts that are kept. */
const LONGEST = 64;
const MOST = 1 << 14;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The texts of the cells in a column of a file. Most cells have the bytes of an earlier cell, of which the text is then used again: that takes
 * no memory, and JavaScript compares a text with itself at once.
 */
export class CellTexts {
  #numbers = new TextNumbers();
  #texts: string[] = [];

  /** Returns the text of a cell, of which `bytes` (UTF-8) has the bytes from index `from` up to `end`. */
  textOf(bytes: Uint8Array, from: number, end: number): string {
    if (end === from) return '';
    if (end - from > LONGEST) return decoder.decode(bytes.subarray(from, end));
    const number = this.#numbers.numberOf(bytes, from, end);
    const known = this.#texts[number];
    if (known !== undefined) return known;
    const text = decoder.decode(bytes.subarray(from, end));
    this.#texts.push(text);
    if (this.#texts.length === MOST) this.#forget();
    return text;
  }

  /** Forgets all texts: a column with so many different ones has few that come again. */
  #forget(): void {
    this.#numbers = new TextNumbers();
    this.#texts = [];
  }
}
