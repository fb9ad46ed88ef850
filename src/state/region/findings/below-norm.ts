import { hasPupils, pupilsIn } from '../../../tables/schools.ts';
import { indicativeOf } from '../../schools/norm-test.ts';
import { schoolCounts } from '../../schools/school-counts.ts';
import { ON_SCHOOLS, type ScoredFinding, type SchoolFindingsInput } from './finding.ts';

/**
 * Returns the finding about schools of bo below the closure norm; null where there are none. Other soorten of po have no norm, and
 * in vo the norm is of a whole school, of which vestigingen may stand outside the region. The score is much higher where a school is
 * below its norm for three years in a row, which the law tests on.
 */
export function belowNorm({ story, schools }: SchoolFindingsInput): ScoredFinding | null {
  const { base, year } = story;
  const { years, normYear } = schools;
  const rows = schools.rows.filter(({ soort }) => soort === 'bo');
  const counts = schoolCounts({ rows, years }, base, year);
  const { withNorm, below, longBelow, branchesBelow } = counts;
  if (below === 0) return null;
  const open = rows.filter(({ pupils }) => hasPupils(pupilsIn({ years, pupils }, year)));
  return {
    score: (longBelow > 0 ? 65 : 45) + (10 * below) / withNorm,
    finding: {
      kind: 'norm',
      year,
      of: withNorm,
      below,
      long: longBelow,
      branches: branchesBelow,
      indicative: indicativeOf(open.map(({ norm }) => norm?.kind ?? null)),
      normYear,
    },
    view: ON_SCHOOLS,
  };
}
