import { loadWords, type Language, type WordsOf, type WordsPart } from '../text/words.ts';

type Parts = { [Part in WordsPart]?: WordsOf<Part> };

/** The texts of the page in the chosen language, in parts: a part is loaded when the page first needs it. */
export class PageWords {
  #needed: readonly WordsPart[] = ['page'];
  #parts = $state.raw<Parts>({});
  #loading: Promise<void> = Promise.resolve();
  #calls = 0;

  /** The language of all loaded texts; null before any are loaded. */
  language = $state.raw<Language | null>(null);

  /**
   * Loads the texts of `parts` in a language, together with those of all parts that were loaded before, so that all texts change
   * language at once.
   */
  async load(language: Language, ...parts: WordsPart[]): Promise<void> {
    this.#needed = [...new Set([...this.#needed, ...parts])];
    let loading = (this.#loading = this.#loadAll(language));
    await loading;
    // A later call replaced this one: what it loads includes these parts.
    while (loading !== this.#loading) await (loading = this.#loading);
  }

  /**
   * Returns the texts of a part of the page.
   * @throws Error where the texts of that part are not loaded.
   */
  of<Part extends WordsPart>(part: Part): WordsOf<Part> {
    const words: WordsOf<Part> | undefined = this.#parts[part];
    if (!words) throw new Error(`The texts of ${part} are not loaded`);
    return words;
  }

  async #loadAll(language: Language): Promise<void> {
    const call = ++this.#calls;
    const loading = this.#needed.map(
      async (part) => [part, await loadWords(part, language)] as const,
    );
    const parts = Object.fromEntries(await Promise.all(loading)) as Parts;
    // What an earlier call loaded may come later: the last call wins.
    if (call !== this.#calls) return;
    this.#parts = parts;
    this.language = language;
  }
}
