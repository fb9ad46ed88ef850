import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';

/** Returns the words for a projected or provisional year; null for any other year. */
export function kindOfYear(atlas: Atlas, words: Words, year: number): string | null {
  if (year > atlas.newest) return words.status.projected;
  return atlas.provisional.includes(year) ? words.status.provisional : null;
}
