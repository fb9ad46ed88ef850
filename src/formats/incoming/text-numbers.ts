/**
 * Numbers different texts in the order in which they come. Each text is kept once, as bytes in one array, so that no object is made
 * for a text.
 */
export class TextNumbers {
  /** The number of different texts. */
  #size = 0;
  /** The number of the text that was asked for last. */
  #last = 0;
  /** The bytes of the texts, one text behind the other. */
  #bytes = new Uint8Array(1 << 10);
  /** The index in `#bytes` at which each text begins, and one more for the end of the last. */
  #begins = new Int32Array(1 << 6);
  /** For each text a number that is made of its bytes. */
  #hashes = new Int32Array(1 << 6);
  /** The numbers of the texts plus one, sought from the place that the hash of a text says; 0 where there is none. */
  #table = new Int32Array(1 << 7);

  /**
   * Returns the number of a text: that of the first text with the same bytes, the first number being 0.
   * @param bytes an array that has the bytes of the text from index `from` up to `end`
   */
  numberOf(bytes: Uint8Array, from: number, end: number): number {
    // Most texts are the last one once more, or come in the order of earlier ones.
    for (let number = this.#last; number < this.#size && number < this.#last + 2; number++) {
      if (this.#isText(number, bytes, from, end)) return (this.#last = number);
    }
    return (this.#last = this.#sought(bytes, from, end));
  }

  #isText(number: number, bytes: Uint8Array, from: number, end: number): boolean {
    const texts = this.#bytes;
    let at = this.#begins[number + 1]!;
    if (at - this.#begins[number]! !== end - from) return false;
    // Texts that are much alike often differ at their end.
    for (let i = end - 1; i >= from; i--) if (bytes[i] !== texts[--at]) return false;
    return true;
  }

  #sought(bytes: Uint8Array, from: number, end: number): number {
    let hash = end - from;
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x9e3779b1);
    hash ^= hash >>> 15;
    const table = this.#table;
    const mask = table.length - 1;
    let at = hash & mask;
    for (; table[at] !== 0; at = (at + 1) & mask) {
      const number = table[at]! - 1;
      if (this.#hashes[number] === hash && this.#isText(number, bytes, from, end)) return number;
    }
    table[at] = this.#size + 1;
    return this.#enter(hash, bytes.subarray(from, end));
  }

  /** Keeps a new text, and returns its number. */
  #enter(hash: number, text: Uint8Array): number {
    const number = this.#size++;
    const from = this.#begins[number]!;
    const end = from + text.length;
    if (end > this.#bytes.length) {
      const wider = new Uint8Array(2 * end);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(text, from);
    this.#hashes[number] = hash;
    if (this.#size === this.#hashes.length) this.#widen();
    this.#begins[this.#size] = end;
    return number;
  }

  #widen(): void {
    this.#hashes = widened(this.#hashes);
    this.#begins = widened(this.#begins);
    const table = new Int32Array(2 * this.#table.length);
    const mask = table.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let at = this.#hashes[number]! & mask;
      while (table[at] !== 0) at = (at + 1) & mask;
      table[at] = number + 1;
    }
    this.#table = table;
  }
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * array.length);
  wider.set(array);
  return wider;
}
