/** Collator for names in Dutch alphabetical order that ignores punctuation: `'s-Gravenhage` is sorted under the s. */
export const byName = new Intl.Collator('nl', { ignorePunctuation: true });
