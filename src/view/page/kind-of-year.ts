import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';

/** Returns the word that says that a year is projected or provisional; null for any other year. */
export function kindOfYear(atlas: Atlas, words: Words, year: number): string | null {
  if (year > atlas.newest) return words.status.projected;
  return atlas.provisional.includes(year) ? words.status.provisional : null;
}
