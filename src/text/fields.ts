import type { Counted } from '../tables/counted.ts';
import type { fields } from './nl/fields.ts';
import type { Language } from './words.ts';

export type FieldWords = typeof fields;

/** Loads, in one language, the descriptions of the columns of a data set about what is counted. */
export async function loadFieldWords(language: Language, counted: Counted): Promise<FieldWords> {
  if (counted === 'school') {
    return language === 'nl'
      ? (await import('./nl/fields.ts')).fields
      : (await import('./en/fields.ts')).fields;
  }
  const { countedFields } =
    language === 'nl'
      ? await import('./nl/counted-fields.ts')
      : await import('./en/counted-fields.ts');
  return countedFields[counted];
}
