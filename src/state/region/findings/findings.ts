import { againstTrend } from './against-trend.ts';
import { beyondThresholds } from './beyond-thresholds.ts';
import type { FindingsInput, FindingWithView } from './finding.ts';
import { gaps } from './gaps.ts';
import { imlDecline } from './iml-decline.ts';
import { largestExpected } from './largest-expected.ts';
import { lastVestigingen } from './last-vestigingen.ts';
import { unsureDirection } from './unsure-direction.ts';

/** The largest number of findings that is shown. */
export const MOST_FINDINGS = 7;

/**
 * Returns the findings of a region, the highest score first. A finding states what the figures show (which gemeenten, how much, since
 * when) and no causes. The score depends on how soon that kind of finding needs a decision, and then on the share of the region that it
 * is about.
 */
export function findingsOf(input: FindingsInput): FindingWithView[] {
  const scored = [
    beyondThresholds(input),
    imlDecline(input),
    largestExpected(input),
    lastVestigingen(input),
    againstTrend(input),
    unsureDirection(input),
    gaps(input),
  ];
  return scored
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FINDINGS)
    .map(({ finding, view }) => ({ finding, view }));
}
