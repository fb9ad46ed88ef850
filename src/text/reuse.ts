import { reuse as en } from './en/reuse.ts';
import { reuse as nl } from './nl/reuse.ts';

/** The words about citing and loading data, by language. They stand apart from those of the first screen, which needs none. */
export const REUSE_WORDS = { nl, en } as const satisfies Record<string, typeof nl>;
