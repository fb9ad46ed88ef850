import { region as en } from './en/region.ts';
import { region as nl, type RegionWords } from './nl/region.ts';

export type { RegionWords };

/** The words of the page about regions by language, apart from the others: they are fetched with that page. */
export const REGION_WORDS: Record<'nl' | 'en', RegionWords> = { nl, en };
