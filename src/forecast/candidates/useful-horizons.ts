import type { CandidateRow } from './candidate-backtest-file.ts';
import type { CandidateDivision, CandidateGroup } from './candidate-groups.ts';
import type { CandidateSize } from './candidate-sizes.ts';

/** The fewest origins from which a horizon must have been tested: two overlapping tests share nearly all their shocks. */
export const FEWEST_ORIGINS = 3;

/** Where a direction is asked for: a group in regions of a division, of one size or of all. */
interface Asked {
  group: CandidateGroup;
  division: CandidateDivision;
  size: CandidateSize;
}

/**
 * Returns the scores of the horizons at which earlier projections were better than "as many as in the last school year" (skill above 0),
 * ascending, from the rows of the backtest: from one school year ahead up to the first horizon at which they were not, or that was tested
 * from fewer than three origins. Horizons after that are no better known, whatever their skill.
 */
export function usefulHorizons(
  rows: readonly CandidateRow[],
  { group, division, size }: Asked,
): CandidateRow[] {
  const tested = rows
    .filter(
      (row) =>
        row.method === 'cohort' &&
        row.group === group &&
        row.level === division &&
        row.size === size,
    )
    .sort((a, b) => a.horizon - b.horizon);
  const end = tested.findIndex(({ skill, origins }) => !(skill > 0) || origins < FEWEST_ORIGINS);
  return end < 0 ? tested : tested.slice(0, end);
}
