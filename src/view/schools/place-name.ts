import type { Atlas } from '../../state/atlas.svelte.ts';

/** Returns the name of what a list of schools is about: a board, else the chosen region, else the chosen gemeenten. */
export function placeName(atlas: Atlas, board: string | null): string {
  const texts = atlas.wordsOf('schools');
  if (board !== null) return atlas.words.board(board);
  if (atlas.subject) return atlas.subject.name ?? texts.regions.own;
  const names = atlas.selected.map((code) => atlas.areas.get(code)?.name ?? code);
  return atlas.words.list.format(names);
}
