import type { fields } from './nl/fields.ts';
import type { Language } from './words.ts';

export type FieldWords = typeof fields;

/** Loads, in one language, the descriptions of the columns of a data set. */
export async function loadFieldWords(language: Language): Promise<FieldWords> {
  return language === 'nl'
    ? (await import('./nl/fields.ts')).fields
    : (await import('./en/fields.ts')).fields;
}
