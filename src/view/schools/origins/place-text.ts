import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { WordsOf } from '../../../text/words.ts';

/** Writes a place where pupils live or go to school: a gemeente, a country, or that DUO does not know it. */
export const placeText = (
  place: string,
  atlas: Pick<Atlas, 'areas'>,
  texts: WordsOf<'origins'>,
): string => texts.places[place] ?? atlas.areas.get(place)?.name ?? place;
