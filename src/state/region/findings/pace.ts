import type { AreaView } from '../../../tables/area-view.ts';
import type { PaceChange } from '../../../text/findings.ts';
import { codesOf, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/** The number of years of each of the two spans whose paces are compared: as many as the IML-maat looks back. */
const SPAN = 5;
/** The pace in percent a year from which on an area falls or grows; a smaller one is no direction. */
const LEAST = 0.25;
/** The least difference between two paces, in percentage points a year, that is reported. */
const LEAST_DIFFERENCE = 0.5;

/**
 * Returns the finding that the fall or growth of the region changed: whether it became slower, quicker, stopped, began or turned,
 * from the five years before the middle year to the five years up to the newest count. A pace is the mean change a year, compounded.
 * Null where the two paces differ by less than `LEAST_DIFFERENCE` percentage points; where one of the three counts cannot be
 * compared or is an estimate; and where a year of the last five is provisional and the change would be another one, or none, up to
 * the last year that is not.
 */
export function pace({
  story,
  rows,
  provisional,
  isOneCount,
}: FindingsInput): ScoredFinding | null {
  const { area, year } = story;
  const [first, middle] = [year - 2 * SPAN, year - SPAN];
  if (isOneCount || first < area.comparableSince) return null;
  const before = paceBetween(area, first, middle);
  const after = paceBetween(area, middle, year);
  const change = changeOfPace(before, after);
  const settled = settledYear(year, provisional);
  if (change === null || change !== changeOfPace(before, paceBetween(area, middle, settled))) {
    return null;
  }
  return {
    score: 200,
    finding: {
      kind: 'pace',
      change,
      first,
      middle,
      year,
      isProvisional: settled < year,
      before,
      after,
    },
    view: onMap({ measure: 'verandering', base: middle, areas: codesOf(rows) }),
  };
}

/** Returns the mean change a year between two years in percent, compounded; NaN where a count cannot be compared or is estimated. */
function paceBetween(area: AreaView, from: number, to: number): number {
  if (area.boundsAt(from) ?? area.boundsAt(to)) return NaN;
  const [then, now] = [area.comparablePupils(from), area.comparablePupils(to)];
  return then > 0 ? 100 * ((now / then) ** (1 / (to - from)) - 1) : NaN;
}

/** Returns the last year up to `year` that is not provisional. */
function settledYear(year: number, provisional: readonly number[]): number {
  return provisional.includes(year) ? settledYear(year - 1, provisional) : year;
}

/** What two paces become, by their directions: a fall, no direction, or growth. */
const CHANGES: Record<string, PaceChange> = {
  '-1 0': 'fallStopped',
  '-1 1': 'fallTurned',
  '0 -1': 'fallBegan',
  '0 1': 'growthBegan',
  '1 0': 'growthStopped',
  '1 -1': 'growthTurned',
};

function changeOfPace(before: number, after: number): PaceChange | null {
  if (!(Math.abs(after - before) >= LEAST_DIFFERENCE)) return null;
  const [then, now] = [directionOf(before), directionOf(after)];
  if (then !== now) return CHANGES[`${then} ${now}`] ?? null;
  if (then === 0) return null;
  const isSlower = Math.abs(after) < Math.abs(before);
  if (then < 0) return isSlower ? 'fallSlower' : 'fallFaster';
  return isSlower ? 'growthSlower' : 'growthFaster';
}

const directionOf = (percent: number) => (Math.abs(percent) < LEAST ? 0 : Math.sign(percent));
