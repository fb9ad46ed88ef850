import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';

/** Whether a year is projected or provisional, in words; null where it is an ordinary one. */
export function kindOfYear(atlas: Atlas, words: Words, year: number): string | null {
  if (year > atlas.newest) return words.status.projected;
  return atlas.provisional.includes(year) ? words.status.provisional : null;
}
