/** Where pupils live who do not live in a gemeente: Belgium, Germany and other countries, as the files of the site write it. */
export const ABROAD = ['BE', 'DE', 'ANDERS'] as const;

/** Pupils of a vestiging who live in one place. */
export interface OriginCount {
  vestiging: string;
  /** The gemeente of residence: `GM0000`, `GM9999` where unknown, or one of `ABROAD`. */
  residence: string;
  /** The pupils in cells that are not masked. */
  pupils: number;
  /** The number of masked cells, each of 1 to 4 pupils more. */
  masked: number;
}

/** Pupils of a vestiging who live in one postcode. */
export interface PostcodeOrigin extends OriginCount {
  /** Four digits; two where DUO knows no more, as of pupils from abroad. */
  postcode: string;
}
