/** The words in names of towns that have no capital, unless they come first. */
const SMALL = /(?<=[\s-])(Aan|Bij|De|Den|Der|En|Het|In|Of|Onder|Op|Over|Te|Ten|Ter|Van)(?=\s)/g;

/** The abbreviation of a provincie behind a town of which there are several: `Haren GN`. */
const PROVINCE = / (Dr|Fr|Gld|Gn|Lb|Nb|Nh|Ov|Ut|Zh)$/;

/** Writes a town, which DUO spells in capitals, with capitals at the start of its words only: `Bergen op Zoom`. */
export const townName = (town: string): string =>
  town
    .toLowerCase()
    .replace(
      /(^|[\s(-])(\p{Ll})/gu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    )
    .replace(SMALL, (word) => word.toLowerCase())
    .replace(/(^|[\s-])Ij/g, '$1IJ')
    .replace(/^'S-/, "'s-")
    .replace(PROVINCE, (letters) => letters.toUpperCase());
