/**
 * Returns a text as lower-case words with single spaces, so that spellings can be compared: without accents and punctuation,
 * without "gem." and with "&" as "en" and "st." as "sint". "c.a." at the end is dropped.
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

/** Returns a text with each y written as ij, because older spellings use the one for the other: `Bergeyk`, `Ysselstein`. */
export const foldIj = (text: string): string => text.replaceAll('y', 'ij');

/** Returns a text in the form in which the search compares texts: the result of `plainWords`, with each y written as ij. */
export const normalise = (text: string): string => foldIj(plainWords(text));

/**
 * Returns a key by which spellings of a name of a gemeente are compared: the result of `plainWords` without spaces, with an
 * article behind the name (`Bilt, De`) put before it, and with "aan de", "aan den" and "a/d" written alike.
 */
export const nameKey = (name: string): string =>
  plainWords(name.trim().replace(/^(.+?)(?:,\s*|\s*\()(de|den|het|['’][st])\)?$/i, '$2 $1'))
    .replace(/\b(aan de[nr]?|a ?d)\b/g, 'ad')
    .replaceAll(' ', '');
