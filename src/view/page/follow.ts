import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Selection } from '../../state/selection/selection.ts';

/** Links, so that they can be opened in a new tab; a plain click changes the page in place. */
export function follow(event: MouseEvent, atlas: Atlas, change: Partial<Selection>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void atlas.choose(change);
}
