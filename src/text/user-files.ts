import { own as en } from './en/user-files.ts';
import { own as nl } from './nl/user-files.ts';

/** The words for files of the reader's own, apart from the others: most readers have none. */
export const USER_FILE_WORDS = { nl, en };
