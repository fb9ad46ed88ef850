import { EXAM_TYPES } from '../formats/exam-candidates.ts';
import { SOORTEN, type Sector, type Soort } from './soorten.ts';

/**
 * What can be counted in a gemeente: the pupils at its schools (`school`), the pupils who live in it (`woon`), or the exam
 * candidates at its schools (`examen`).
 */
export const COUNTED = ['school', 'woon', 'examen'] as const;
export type Counted = (typeof COUNTED)[number];

/** What there is of one way of counting, which is the same for all gemeenten. */
export interface CountedKind {
  /** The soorten that are counted so, by sector; empty for a sector of which nothing is. */
  soorten: Record<Sector, readonly Soort[]>;
  /** The soorten that are chosen until the user chooses others, by sector. */
  initial: Record<Sector, readonly Soort[]>;
  /** The base year until the user chooses another, by sector. */
  base: Record<Sector, number>;
  /** The name of the site file with the counts, by sector. */
  file: Record<Sector, string>;
  /** Whether the numbers of vestigingen are known. */
  hasVestigingen: boolean;
  /**
   * The candidates or pupils that a masked cell stands for in comparisons; null where the masked cells are so few that
   * comparisons leave them out.
   */
  perMaskedCell: number | null;
}

/**
 * The mean of the counts of 1 to 4 candidates in school year 2018-19, the last one that DUO does not mask (2,217 counts of a programme
 * at a vestiging; 2.32 to 2.44 in the four school years before).
 */
const CANDIDATES_PER_MASKED_CELL = 2.32;

const RESIDENCE_PO = ['bo', 'sbo', 'so', 'vso'] as const;
const VMBO = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt'] as const;

/** What there is of each way of counting. */
export const COUNTED_KINDS: Readonly<Record<Counted, CountedKind>> = {
  school: {
    soorten: SOORTEN,
    initial: { po: ['bo'], vo: ['vo'] },
    base: { po: 2015, vo: 2019 },
    file: { po: 'po.csv', vo: 'vo.csv' },
    hasVestigingen: true,
    perMaskedCell: null,
  },
  woon: {
    soorten: { po: RESIDENCE_PO, vo: ['vo'] },
    initial: { po: ['bo'], vo: ['vo'] },
    base: { po: 2015, vo: 2013 },
    file: { po: 'woongemeente.csv', vo: 'woongemeente.csv' },
    hasVestigingen: false,
    perMaskedCell: null,
  },
  examen: {
    soorten: { po: [], vo: EXAM_TYPES },
    initial: { po: [], vo: VMBO },
    base: { po: 2014, vo: 2014 },
    file: { po: 'examenkandidaten.csv', vo: 'examenkandidaten.csv' },
    hasVestigingen: true,
    perMaskedCell: CANDIDATES_PER_MASKED_CELL,
  },
};

/** Returns the ways of counting that a sector has, in the order in which the user can choose them. */
export const countedIn = (sector: Sector): readonly Counted[] =>
  COUNTED.filter((one) => COUNTED_KINDS[one].soorten[sector].length > 0);

/** Returns the soorten that together are all that is counted in a sector, of which other soorten are a part. */
export const wholeOf = (sector: Sector, counted: Counted): readonly Soort[] =>
  sector === 'vo' && counted !== 'examen' ? ['vo'] : COUNTED_KINDS[counted].soorten[sector];
