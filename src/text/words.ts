import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type { Words };

/** The words of the page by language. */
export const WORDS: Record<'nl' | 'en', Words> = { nl, en };
