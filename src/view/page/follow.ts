import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Selection } from '../../state/selection/selection.ts';

/**
 * Handles a click on a link that changes the selection: a plain click applies `change` without loading a new page; any other
 * click is left to the browser.
 */
export function follow(event: MouseEvent, atlas: Atlas, change: Partial<Selection>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void atlas.choose(change);
}
