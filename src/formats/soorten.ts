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
export type SoortPo = (typeof SOORTEN)['po'][number];
export type SoortVo = (typeof SOORTEN)['vo'][number];
