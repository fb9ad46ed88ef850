/** Writes a town, which DUO spells in capitals, with capitals at the start of words only. */
export const townName = (town: string): string =>
  town
    .toLowerCase()
    .replace(
      /(^|[\s(-])(\p{Ll})/gu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    )
    .replace(/^Ij/, 'IJ')
    .replace(/^'S-/, "'s-");
