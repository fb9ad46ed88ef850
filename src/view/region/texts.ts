import type { Atlas } from '../../state/atlas.svelte.ts';
import { REGION_WORDS, type RegionWords } from '../../text/region-words.ts';

/** The words of this page in the reader's language. */
export const textsOf = (atlas: Atlas): RegionWords => REGION_WORDS[atlas.selection.language];
