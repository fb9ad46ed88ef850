import type { ExamType } from '../../formats/exam-candidates.ts';

/**
 * The groups of types of vmbo whose exam candidates are projected: vmbo-b and vmbo-k together (`bk`), vmbo-g and vmbo-t together
 * (`gt`), and all four (`vmbo`). Learning-working programmes (vmbo-lwt) are in none of them, as DUO lists them apart.
 */
export const CANDIDATE_GROUPS = ['bk', 'gt', 'vmbo'] as const;
export type CandidateGroup = (typeof CANDIDATE_GROUPS)[number];

const BASIS: readonly ExamType[] = ['vmbo-b', 'vmbo-k'];
const THEORY: readonly ExamType[] = ['vmbo-g', 'vmbo-t'];

/** A group that is projected by itself; `vmbo` is the sum of both. */
export type CandidatePart = Exclude<CandidateGroup, 'vmbo'>;

/** The groups whose projections add up to that of a group: the group itself, or both for vmbo. */
export const PARTS_OF: Record<CandidateGroup, readonly CandidatePart[]> = {
  bk: ['bk'],
  gt: ['gt'],
  vmbo: ['bk', 'gt'],
};

/** The types of each group. */
export const TYPES_OF: Record<CandidateGroup, readonly ExamType[]> = {
  bk: BASIS,
  gt: THEORY,
  vmbo: [...BASIS, ...THEORY],
};

/** The divisions whose regions are projected, as earlier projections were tested for these. */
export const CANDIDATE_DIVISIONS = ['corop', 'rmc'] as const;
export type CandidateDivision = (typeof CANDIDATE_DIVISIONS)[number];
