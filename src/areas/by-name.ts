let collator: Intl.Collator | undefined;

/**
 * Compares two names in Dutch alphabetical order without punctuation: `'s-Gravenhage` is sorted under the s. The collator is made at
 * the first comparison: it is not needed for the first answer of the page.
 */
export function byName(a: string, b: string): number {
  return (collator ??= new Intl.Collator('nl', { ignorePunctuation: true })).compare(a, b);
}
