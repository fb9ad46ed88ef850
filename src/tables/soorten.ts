/** The two sectors: primair onderwijs and voortgezet onderwijs. */
export const SECTORS = ['po', 'vo'] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * The soorten of each sector, as written in `public/data/po.csv` and `vo.csv`. In po they add up to the sector; in vo
 * `vo` is the total of all types, and the types themselves (published for 2019 only) add up to it.
 */
export const SOORTEN = {
  po: ['bo', 'sbo', 'so', 'so/vso', 'vso'],
  vo: [
    'vo',
    'brugjaar',
    'vmbo-b',
    'vmbo-k',
    'vmbo-g',
    'vmbo-t',
    'havo/vwo',
    'havo',
    'vwo',
    'pro',
    'vavo',
    'internationaal',
  ],
} as const satisfies Record<Sector, readonly string[]>;
export type Soort = (typeof SOORTEN)[Sector][number];

/** The types of special education: recorded differently before 2010 (clusters and vso were split off and merged). */
const SPECIAL: ReadonlySet<Soort> = new Set(['sbo', 'so', 'so/vso', 'vso']);

/** First year after the break in DUO's file 06 for special education (see the README's limits). */
const SPECIAL_BREAK = 2010;

/** Special education was only partly recorded in these years of DUO's file 06. */
const SPECIAL_INCOMPLETE: ReadonlySet<number> = new Set([1996, 1997]);

/**
 * The year from which figures of these soorten can be compared with each other, or null where the whole series can.
 * Counts before it stand, but are no base to measure a change from.
 */
export function breakYear(soorten: readonly Soort[]): number | null {
  return soorten.some((soort) => SPECIAL.has(soort)) ? SPECIAL_BREAK : null;
}

/** Whether DUO's file is known to miss pupils of one of these soorten in `year`, everywhere in the country. */
export function isIncompleteYear(soorten: readonly Soort[], year: number): boolean {
  return SPECIAL_INCOMPLETE.has(year) && soorten.some((soort) => SPECIAL.has(soort));
}
