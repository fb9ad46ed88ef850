import type { Counted } from '../tables/counted.ts';
import { loadWords, type Language, type WordsOf, type WordsPart } from '../text/words.ts';

type Parts = { [Part in WordsPart]?: WordsOf<Part> };
type PartsByCounted = { readonly [One in Counted]?: Parts };

/**
 * The texts of the page in the chosen language, in parts: a part is loaded when the page first needs it. Each part is loaded in the
 * words for all that is, or is about to be, counted on the page.
 */
export class PageWords {
  readonly #shown: () => Counted;
  #needed: readonly WordsPart[] = ['page'];
  /** Pupils at schools are always among them: a page that shows nothing else uses their words. */
  #counted: readonly Counted[] = ['school'];
  #parts = $state.raw<PartsByCounted>({});
  #loading: Promise<void> = Promise.resolve();
  #calls = 0;

  /** The language of all loaded texts; null before any are loaded. */
  language = $state.raw<Language | null>(null);

  /** @param shown returns what is counted in the figures on the page, so that texts and figures change at once */
  constructor(shown: () => Counted) {
    this.#shown = shown;
  }

  /** Whether the texts are loaded in a language and in the words for what is counted. */
  has(language: Language, counted: Counted): boolean {
    return this.language === language && this.#parts[counted] !== undefined;
  }

  /**
   * Loads the texts of `parts` in a language and in the words for what is counted, together with those of all that was loaded before,
   * so that all texts change language at once.
   */
  async load(language: Language, counted: Counted, ...parts: WordsPart[]): Promise<void> {
    this.#needed = [...new Set([...this.#needed, ...parts])];
    this.#counted = [...new Set([...this.#counted, counted])];
    let loading = (this.#loading = this.#loadAll(language));
    await loading;
    // A later call replaced this one: what it loads includes these parts.
    while (loading !== this.#loading) await (loading = this.#loading);
  }

  /**
   * Returns the texts of a part of the page, in the words for what is counted in the figures on the page; while those words are not
   * loaded, in the words for pupils at schools.
   * @throws Error where the texts of that part are not loaded.
   */
  of<Part extends WordsPart>(part: Part): WordsOf<Part> {
    const parts = this.#parts[this.#shown()] ?? this.#parts.school;
    const words: WordsOf<Part> | undefined = parts?.[part];
    if (!words) throw new Error(`The texts of ${part} are not loaded`);
    return words;
  }

  async #loadAll(language: Language): Promise<void> {
    const call = ++this.#calls;
    const loading = this.#counted.map(async (counted) => [
      counted,
      Object.fromEntries(
        await Promise.all(
          this.#needed.map(
            async (part) => [part, await loadWords(part, language, counted)] as const,
          ),
        ),
      ) as Parts,
    ]);
    const parts = Object.fromEntries(await Promise.all(loading)) as PartsByCounted;
    // What an earlier call loaded may come later: the last call wins.
    if (call !== this.#calls) return;
    this.#parts = parts;
    this.language = language;
  }
}
