/**
 * The size classes of regions by the estimated candidates of a group in the origin, ascending; the first class, `alle`, is all regions
 * of a division together.
 */
export const CANDIDATE_SIZES = ['alle', '<500', '500-1500', '>=1500'] as const;
export type CandidateSize = (typeof CANDIDATE_SIZES)[number];

const BOUNDS = [500, 1500];

/** Returns the size class of a region with `candidates` candidates, other than `alle`. */
export function candidateSizeOf(candidates: number): CandidateSize {
  const at = 1 + BOUNDS.filter((bound) => candidates >= bound).length;
  return CANDIDATE_SIZES[at] ?? 'alle';
}
