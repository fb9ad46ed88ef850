import type { Opening } from '../engine/protocol/site-files.ts';
import type { Selection } from './selection/selection.ts';
import { formatSelection } from './selection/url.ts';

/**
 * Returns the link to the page with its current selection, relative to the page, for what leaves the page with figures: the link
 * names the edition of the data files, and so keeps the figures.
 */
export function citedLink({
  selection,
  opening,
}: {
  selection: Selection;
  opening: Opening | null;
}): string {
  const edition = selection.edition ?? opening?.version ?? null;
  return `./?${formatSelection({ ...selection, edition })}`;
}
