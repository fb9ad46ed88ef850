import { schoolCounts } from '../../schools/school-counts.ts';
import { ON_SCHOOLS, type ScoredFinding, type SchoolFindingsInput } from './finding.ts';

/**
 * Returns the finding about schools that closed since the base year, or since the first year with counts of single schools where
 * the base year has none; null where no school closed.
 */
export function closures({
  story,
  schools,
  isOneCount,
}: SchoolFindingsInput): ScoredFinding | null {
  const { year } = story;
  const { years } = schools;
  const base = years.includes(story.base) ? story.base : (years[0] ?? year);
  if (isOneCount) return null;
  const { closed, merged, renumbered, open } = schoolCounts(schools, base, year);
  if (closed === 0) return null;
  return {
    score: 32 + (10 * closed) / (open + closed),
    finding: { kind: 'closed', base, year, closed, merged, renumbered },
    view: ON_SCHOOLS,
  };
}
