import type { ExamType } from './exam-candidates.ts';

/** The two sectors: primair onderwijs (primary education) and voortgezet onderwijs (secondary education). */
export const SECTORS = ['po', 'vo'] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * The soorten of each sector, as written in `po.csv` and `vo.csv`. The soorten of po add up to the sector. In vo, `vo` is the
 * total; the other soorten are its types, which are published for 2019 only and add up to it.
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
/** A soort of pupils, or a type of which exam candidates are counted. */
export type Soort = (typeof SOORTEN)[Sector][number] | ExamType;
export type SoortPo = (typeof SOORTEN)['po'][number];
export type SoortVo = (typeof SOORTEN)['vo'][number];
