import type { SearchName } from '../areas/search-name.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import { Latest } from './latest.svelte.ts';

/** What the user is in the middle of: it is not in the URL, and gone when the page is loaded again. */
export class Unfinished {
  /** The code of the gemeente that was chosen while there was no room for it, until the user decides; null for none. */
  waiting = $state<string | null>(null);
  /** What the page announces: a choice that was made in a dialog that is gone, or the title of another page. */
  announcement = $state('');
  /** Whether the editor of the user region is open. */
  isEditingRegion = $state(false);
  /** The towns and postcodes by which a gemeente can be found; asked for when a search field gets the focus. */
  readonly searchNames: Latest<'all', SearchName[]>;

  constructor(engine: Engine) {
    this.searchNames = new Latest(() => engine.searchNames());
  }
}
