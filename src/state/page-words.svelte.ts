import { loadWords, type Language, type WordsOf, type WordsPart } from '../text/words.ts';

type Parts = { [Part in WordsPart]?: WordsOf<Part> };

/** The texts of the page in the language that was chosen. A part is loaded when a page first needs it. */
export class PageWords {
  #needed: readonly WordsPart[] = ['page'];
  #parts = $state.raw<Parts>({});
  #loading: Promise<void> = Promise.resolve();
  #calls = 0;

  /** The language of all parts that are loaded; null before the first. */
  language = $state.raw<Language | null>(null);

  /** Loads `parts` and all that were loaded before in one language. All parts change language at once. */
  async load(language: Language, ...parts: WordsPart[]): Promise<void> {
    this.#needed = [...new Set([...this.#needed, ...parts])];
    let loading = (this.#loading = this.#loadAll(language));
    await loading;
    // A later call replaced this one: what it loads includes these parts.
    while (loading !== this.#loading) await (loading = this.#loading);
  }

  /** A part that was loaded. @throws Error for one that was not. */
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
