import { againstTrend } from './against-trend.ts';
import { beyondThresholds } from './beyond-thresholds.ts';
import { belowNorm } from './below-norm.ts';
import { closures } from './closures.ts';
import type { FindingsInput, FindingWithView, ScoredFinding } from './finding.ts';
import { imlDecline } from './iml-decline.ts';
import { largestExpected } from './largest-expected.ts';
import { lastVestigingen, lostVestigingen } from './last-vestigingen.ts';
import { pace } from './pace.ts';
import { singleSchoolTowns } from './single-school-towns.ts';
import { unsureDirection } from './unsure-direction.ts';
import { vmboFindings } from './vmbo.ts';
import { direction, outlook } from './whole-region.ts';
import { withoutVo } from './without-vo.ts';
import type { Finding } from '../../../text/findings.ts';

/** The largest number of findings that the page shows for a region. */
export const MOST_FINDINGS = 10;

/**
 * The order in which the page lists findings: the region itself, its vestigingen, the limits that gemeenten and schools have passed,
 * and the exceptions among them.
 */
const ORDER: readonly Finding['kind'][] = [
  'direction',
  'pace',
  'outlook',
  'vmboFall',
  'lost',
  'closed',
  'townsLost',
  'last',
  'towns',
  'noVo',
  'vmboGone',
  'vmboOne',
  'grens',
  'iml',
  'norm',
  'against',
  'expected',
  'unsure',
  'vmboFar',
  'farthest',
];

/**
 * Returns the findings about a region in the order of `ORDER`, at most `MOST_FINDINGS`: where there are more, those with the highest
 * scores. A finding states what the figures show (which gemeenten, how much, since when) and no causes. Its score depends first on
 * how soon such a finding needs a decision, and then on the number of gemeenten or the size of the change.
 */
export function findingsOf(input: FindingsInput): FindingWithView[] {
  const scored = [
    direction(input),
    pace(input),
    outlook(input),
    beyondThresholds(input),
    imlDecline(input),
    largestExpected(input),
    lostVestigingen(input),
    lastVestigingen(input),
    againstTrend(input),
    unsureDirection(input),
    ...aboutSchools(input),
    ...aboutVmbo(input),
  ];
  return scored
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FINDINGS)
    .sort((a, b) => ORDER.indexOf(a.finding.kind) - ORDER.indexOf(b.finding.kind))
    .map(({ finding, view }) => ({ finding, view }));
}

/** Returns the findings about the schools of a region; none where they are not loaded, or not counted in the newest year. */
function aboutSchools({ schools, ...input }: FindingsInput): (ScoredFinding | null)[] {
  if (!schools?.years.includes(input.story.year)) return [];
  const withSchools = { ...input, schools };
  return [
    belowNorm(withSchools),
    closures(withSchools),
    ...singleSchoolTowns(withSchools),
    withoutVo(withSchools),
  ];
}

function aboutVmbo({ vmbo, rows }: FindingsInput): (ScoredFinding | null)[] {
  if (!vmbo) return [];
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return vmboFindings({ picture: vmbo, nameOf: (code) => names.get(code) ?? code });
}
