/** A key of a link and the text behind the key. */
export interface UnusedPart {
  readonly key: string;
  readonly text: string;
}

/** The largest number of parts of a link that are written out. */
const MOST_PARTS = 4;
const LONGEST_TEXT = 40;

/**
 * Returns parts of a link as a list for a sentence: `“jaar=20x5”, “kleur=rood”`. Of more than four parts the others are counted,
 * after the words `andMore`.
 */
export function partList(parts: readonly UnusedPart[], andMore: string): string {
  const shown = parts.slice(0, MOST_PARTS).map(({ key, text }) => {
    const cut = [...text].slice(0, LONGEST_TEXT).join('');
    return `“${key}=${cut}${cut === text ? '' : '…'}”`;
  });
  const more = parts.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` ${andMore} ${more}` : '');
}
