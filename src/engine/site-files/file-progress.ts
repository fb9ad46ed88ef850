import type { FilesLoading } from '../protocol/schools.ts';

/** How much of some files has come; a file stays in it until no other is being loaded either, so that no step goes back. */
export class FileProgress {
  readonly #read = new Map<string, number>();
  readonly #waited = new Set<string>();

  /** Follows the loading of a file: `load` is given the function to call with the bytes that have come, and its result is returned. */
  async follow<T>(
    name: string,
    load: (progress: (bytes: number) => void) => Promise<T>,
  ): Promise<T> {
    if (this.#waited.size === 0) this.#read.clear();
    this.#waited.add(name);
    this.#read.set(name, 0);
    try {
      return await load((bytes) => this.#read.set(name, bytes));
    } finally {
      this.#waited.delete(name);
    }
  }

  /**
   * Returns how far the files are that are being loaded; null where none is.
   * @param sizes the size in bytes of each file of which it is known
   */
  now(sizes: ReadonlyMap<string, number>): FilesLoading | null {
    if (this.#waited.size === 0) return null;
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    const known = [...this.#read.keys()].map((name) => sizes.get(name));
    return {
      read: sum([...this.#read.values()]),
      of: known.includes(undefined) ? null : sum(known.map((size) => size ?? 0)),
    };
  }
}
