import { fields as en } from './en/fields.ts';
import { fields as nl } from './nl/fields.ts';

/** What the columns of a data set mean, by language. Apart from the words of the page, so that the engine loads these only. */
export const FIELD_WORDS = { nl, en };
