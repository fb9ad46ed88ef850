import type { Words } from '../../../text/words.ts';

/**
 * The longest address in characters that is written below a picture; for a longer one, the address of the site is written
 * instead.
 */
const LONGEST_LINK = 200;

/** Returns the lines below a picture: where the figures come from, and where and when the picture was made. */
export function footOf(source: string, words: Words, link: string, day: Date): string[] {
  const address = link.length <= LONGEST_LINK ? link : (link.split('?')[0] ?? '');
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(day);
  return [source, words.exporting.picture.made(date, address)];
}
