/**
 * Returns a text as plain words, so that spellings can be compared: without case, accents and punctuation; "gem." and "c.a." are
 * dropped, "&" becomes "en" and "st." becomes "sint".
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replaceAll('&', ' en ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(gemeente|gem) (?=.)| (gemeente|gem|c ?a)$/g, '')
    .replace(/\bst (?=.)/g, 'sint ');
}

/** Returns a text with y written as ij, because older spellings use one for the other: `Bergeyk`, `Ysselstein`. */
export const foldIj = (text: string): string => text.replaceAll('y', 'ij');

/** Returns a text in the form in which the search compares it: the result of `plainWords`, with y written as ij. */
export const normalise = (text: string): string => foldIj(plainWords(text));

/**
 * Returns a key that is equal for all spellings of the whole name of a gemeente: the result of `plainWords` without spaces, with
 * an article behind the name (`Bilt, De`) put before it, and with "aan de", "aan den" and "a/d" written alike.
 */
export const nameKey = (name: string): string =>
  plainWords(name.trim().replace(/^(.+?)(?:,\s*|\s*\()(de|den|het|['’][st])\)?$/i, '$2 $1'))
    .replace(/\b(aan de[nr]?|a ?d)\b/g, 'ad')
    .replaceAll(' ', '');
