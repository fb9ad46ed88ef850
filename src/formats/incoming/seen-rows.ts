import { PlainRows } from './plain-rows.ts';

/** The cells of a row, as texts or still in the text of the file. */
type RowCells = PlainRows | readonly string[];

/** Thrown where a row may repeat an earlier one: the file is then read once more, with the texts of its rows kept. */
export class MayRepeat extends Error {}

/**
 * The rows that were read, by a number of 64 bits that is made of some of their cells, because the texts of a million rows take
 * much time and memory. Equal rows have equal numbers; other rows hardly ever have.
 */
export class SeenRows {
  readonly #columns: readonly number[];
  #size = 0;
  /** A table with the two halves of each number; both are 0 for a free place. */
  #table = new Int32Array(1 << 5);

  /** @param columns the columns by which rows are compared */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** Adds a row. @throws MayRepeat where an earlier row has the same number. */
  add(row: RowCells): void {
    let [one, other] = [0x9e3779b9, 0x85ebca6b];
    const isPlain = row instanceof PlainRows;
    for (const column of this.#columns) {
      const text = isPlain ? row.source : (row[column] ?? '');
      const end = isPlain ? row.endOf(column) : text.length;
      for (let i = isPlain ? row.beginOf(column) : 0; i < end; i++) {
        const code = text.charCodeAt(i);
        one = Math.imul(one ^ code, 0x9e3779b1);
        other = Math.imul(other ^ code, 0x5f356495);
      }
      one = Math.imul(one ^ (one >>> 15), 0x85ebca77);
      other = Math.imul(other ^ (other >>> 13), 0xc2b2ae3d);
    }
    if (!this.#enter(one ^ (one >>> 16), other ^ (other >>> 16) || 1)) throw new MayRepeat();
    this.#size += 1;
    if (4 * this.#size > this.#table.length) this.#widen();
  }

  /** Enters a number in the table, and returns false where the number is there. */
  #enter(one: number, other: number): boolean {
    const table = this.#table;
    const mask = table.length - 2;
    for (let at = (one << 1) & mask; ; at = (at + 2) & mask) {
      if (table[at] === one && table[at + 1] === other) return false;
      if (table[at] !== 0 || table[at + 1] !== 0) continue;
      table[at] = one;
      table[at + 1] = other;
      return true;
    }
  }

  #widen(): void {
    const table = this.#table;
    this.#table = new Int32Array(2 * table.length);
    for (let at = 0; at < table.length; at += 2) {
      if (table[at] !== 0 || table[at + 1] !== 0) this.#enter(table[at]!, table[at + 1]!);
    }
  }
}
