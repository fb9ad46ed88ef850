import { dataset as en } from './en/dataset.ts';
import { dataset as nl } from './nl/dataset.ts';

/** The words of the mode in which a data set is put together. They stand apart from those of the first screen, which needs none. */
export const DATASET_WORDS = { nl, en } as const satisfies Record<string, typeof nl>;
