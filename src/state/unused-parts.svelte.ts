import type { Places } from './region/places.svelte.ts';
import { SELECTION_CODECS } from './selection/codecs.ts';
import type { QueryPart } from './selection/query.ts';
import type { Selection } from './selection/selection.ts';
import { readSelection } from './selection/url.ts';

/** What a link asks for and the page does not show: keys and texts that are not understood, and places that do not exist. */
export class UnusedParts {
  readonly #places: Places;
  #notUnderstood = $state.raw<readonly QueryPart[]>([]);
  #isDismissed = $state(false);

  constructor(places: Places) {
    this.#places = places;
  }

  /** Keys and texts, in the order of the link; empty after `dismiss`. */
  shown = $derived.by((): readonly QueryPart[] => {
    if (this.#isDismissed) return [];
    const unknown = this.#places.unknown.map(({ choice, code }) => ({
      key: SELECTION_CODECS[choice].key,
      text: code,
    }));
    return [...this.#notUnderstood, ...unknown];
  });

  /** Returns the selection that the query string of a link spells, and keeps what is not used of the link. */
  read(query: string): Selection {
    const { selection, unused } = readSelection(query);
    this.#notUnderstood = unused;
    this.#isDismissed = false;
    return selection;
  }

  /** Shows nothing more, until another link is read. */
  dismiss(): void {
    this.#isDismissed = true;
  }
}
