import type { Sniffed } from '../../engine/protocol/user-files.ts';
import type { Words, WordsOf } from '../../text/words.ts';

/**
 * Returns what a file is that no format recognises, as far as its first rows show, and what the user can do next.
 * @param words the texts about user files
 * @param list the format of lists in the same language
 */
export function notRecognised(
  { known, nearMiss }: Pick<Sniffed, 'known' | 'nearMiss'>,
  words: WordsOf<'userFiles'>,
  list: Words['list'],
): string {
  const { lacking = [], hasYearColumns = false } = nearMiss ?? {};
  if (known !== null) return words.kinds[known];
  if (hasYearColumns) return words.yearColumns;
  return lacking.length > 0
    ? words.nearly(list.format(lacking), lacking.length, lacking.includes('leerlingen'))
    : words.notRecognised;
}
