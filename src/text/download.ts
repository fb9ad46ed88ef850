import { download as en } from './en/download.ts';
import { download as nl } from './nl/download.ts';

/** The words in downloaded files, by language. They stand apart from those of the page, which needs none of them. */
export const DOWNLOAD_WORDS = { nl, en } as const satisfies Record<string, typeof nl>;
