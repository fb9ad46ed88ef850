import type { Sniffed } from '../../engine/protocol/user-files.ts';
import type { WordsOf } from '../../text/words.ts';

/**
 * Returns what a file is that no format recognises, as far as its first rows tell, and what the user can do next.
 * @param words the texts about user files, in the language of `locale`
 */
export function notRecognised(
  { known, nearMiss }: Pick<Sniffed, 'known' | 'nearMiss'>,
  words: WordsOf<'userFiles'>,
  locale: string,
): string {
  const { lacking = [], hasYearColumns = false } = nearMiss ?? {};
  if (known !== null) return words.kinds[known];
  if (hasYearColumns) return words.yearColumns;
  const list = new Intl.ListFormat(locale).format(lacking);
  return lacking.length > 0
    ? words.nearly(list, lacking.length, lacking.includes('leerlingen'))
    : words.notRecognised;
}
