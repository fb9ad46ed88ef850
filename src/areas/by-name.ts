/** Compares names in Dutch alphabetical order and ignores punctuation: `'s-Gravenhage` is under the s. */
export const byName = new Intl.Collator('nl', { ignorePunctuation: true });
