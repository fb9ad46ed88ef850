import { RowNumbers, type RowCells } from './row-numbers.ts';

/** Thrown where a row may repeat an earlier one: the file is then read once more, with the texts of its rows kept. */
export class MayRepeat extends Error {}

/**
 * The rows that were read: what each is about, its subject, and what distinguishes it from the other rows of its subject. Both are numbers
 * of texts, of which a file has few, and a bit says that a subject has such a row; the texts of a million rows take much time and
 * memory.
 */
export class SeenRows {
  readonly #subjects: RowNumbers;
  readonly #others: RowNumbers;
  readonly #pairs = new SeenPairs();

  /**
   * @param subject the columns that say the subject of a row
   * @param others the other columns by which rows are compared
   */
  constructor(subject: readonly number[], others: readonly number[], delimiter: string) {
    this.#subjects = new RowNumbers(subject, delimiter);
    this.#others = new RowNumbers(others, delimiter);
  }

  /** Returns the number of the subject of a row, the first number being 0. */
  subjectOf(row: RowCells): number {
    return this.#subjects.numberOf(row);
  }

  /** Adds a row of a subject. @throws MayRepeat where an earlier row has the same cells. */
  add(subject: number, row: RowCells): void {
    if (!this.#pairs.add(subject, this.#others.numberOf(row))) throw new MayRepeat();
  }
}

/**
 * Pairs of whole numbers ≥ 0. The second numbers of a first one are often near each other, so that 32 of them have one place in a
 * table.
 */
class SeenPairs {
  /** The number of places that are taken. */
  #size = 0;
  /**
   * The places, each of four elements: the first number plus one, which is 0 in a free place; the second number divided by 32; a bit
   * for each remainder of that; and nothing.
   */
  #table = new Int32Array(4 << 8);

  /** Adds a pair, and returns whether it is new. */
  add(first: number, second: number): boolean {
    const at = this.#placeOf(first + 1, second >>> 5) + 2;
    const bit = 1 << (second & 31);
    const bits = this.#table[at]!;
    this.#table[at] = bits | bit;
    return (bits & bit) === 0;
  }

  /** Returns the index in the table of the place with these two elements, which is taken where there is none. */
  #placeOf(first: number, range: number): number {
    if (8 * this.#size >= this.#table.length) this.#widen();
    const table = this.#table;
    const mask = table.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ range, 0x85ebca77);
    let at = ((hash ^ (hash >>> 15)) << 2) & mask;
    for (; table[at] !== 0; at = (at + 4) & mask) {
      if (table[at] === first && table[at + 1] === range) return at;
    }
    this.#size += 1;
    table[at] = first;
    table[at + 1] = range;
    return at;
  }

  #widen(): void {
    const table = this.#table;
    this.#table = new Int32Array(2 * table.length);
    this.#size = 0;
    for (let at = 0; at < table.length; at += 4) {
      if (table[at] === 0) continue;
      this.#table[this.#placeOf(table[at]!, table[at + 1]!) + 2] = table[at + 2]!;
    }
  }
}
