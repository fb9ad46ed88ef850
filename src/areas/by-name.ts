/** Compares names in Dutch alphabetical order, without regard to signs: `'s-Gravenhage` is under the s. */
export const byName = new Intl.Collator('nl', { ignorePunctuation: true });
