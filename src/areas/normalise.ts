/**
 * Returns text as words that can be compared: without case, accents and signs; "gem." and "c.a." are dropped, "&" is "en" and "st." is
 * "sint".
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

/** Writes y as ij, which older spellings confuse: `Bergeyk`, `Ysselstein`. */
export const foldIj = (text: string): string => text.replaceAll('y', 'ij');

/** Returns text as it is searched: the words of `plainWords`, with y written as ij. */
export const normalise = (text: string): string => foldIj(plainWords(text));

/**
 * Returns the key under which whole names of gemeenten are equal: that of `plainWords` without spaces, an article behind the name
 * (`Bilt, De`) before it, and "aan de", "aan den" and "a/d" the same.
 */
export const nameKey = (name: string): string =>
  plainWords(name.trim().replace(/^(.+?)(?:,\s*|\s*\()(de|den|het|['’][st])\)?$/i, '$2 $1'))
    .replace(/\b(aan de[nr]?|a ?d)\b/g, 'ad')
    .replaceAll(' ', '');
