import { STATUS } from '../../../measures/matrix.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import { linearScale, type LinearScale } from '../../kit/linear-scale.ts';

/**
 * Changes of the pupils of a gemeente since the base year in percent: up to the newest observed year, and up to a projected
 * year.
 */
export interface ChangeSpan {
  /** Change up to the newest observed year, in percent; NaN where it cannot be computed. */
  now: number;
  /**
   * Change up to the projected year (`at`) with the bounds of the 80 % interval (`low`, `high`), in percent; null without a
   * projection, and where the base year has no complete count or no pupils.
   */
  ahead: { at: number; low: number; high: number } | null;
}

export function changeSpan({ then, change, expected }: MemberRow): ChangeSpan {
  const since = (pupils: number) => 100 * (pupils / then.pupils - 1);
  const isKnown = expected !== null && then.status === STATUS.observed && then.pupils > 0;
  return {
    now: change,
    ahead: isKnown
      ? { at: since(expected.pupils), low: since(expected.low), high: since(expected.high) }
      : null,
  };
}

/**
 * Returns a scale that converts a change in percent to a horizontal position in percent of the width of the plot. The scale
 * includes 0.
 */
export function changeScale(spans: readonly ChangeSpan[]): LinearScale {
  const all = spans.flatMap(({ now, ahead }) => [now, ...(ahead ? [ahead.low, ahead.high] : [])]);
  const known = [0, ...all.filter(Number.isFinite)];
  return linearScale([Math.min(...known), Math.max(...known)], [0, 100], 5);
}
