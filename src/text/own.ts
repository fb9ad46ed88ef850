import { own as en } from './en/own.ts';
import { own as nl } from './nl/own.ts';

/** The words for files of the reader's own, apart from the others: most readers have none. */
export const OWN_WORDS = { nl, en };
