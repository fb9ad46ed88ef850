import type { Words } from '../../../text/words.ts';

/**
 * The length in characters of the longest address that is written below a picture. Of a longer address, only the part before
 * the query is written.
 */
const LONGEST_LINK = 200;

/** Returns the lines below a picture: where the figures come from, and where and when the picture was made. */
export function footOf(source: string, words: Words, link: string, day: Date): string[] {
  const address = link.length <= LONGEST_LINK ? link : (link.split('?')[0] ?? '');
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(day);
  return [source, words.exporting.picture.made(date, address)];
}
