import { scaleLinear } from 'd3';
import { STATUS } from '../../../measures/matrix.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';

/** Changes of a gemeente since the base year in percent: in the newest observed year, and in a projected year with its interval. */
export interface ChangeSpan {
  /** NaN where there is none. */
  now: number;
  /** Null without a projection or a base year to compare it with. */
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

/** A scale from changes in percent to positions in percent of the width of the plot. It includes 0. */
export function changeScale(spans: readonly ChangeSpan[]) {
  const all = spans.flatMap(({ now, ahead }) => [now, ...(ahead ? [ahead.low, ahead.high] : [])]);
  const known = [0, ...all.filter(Number.isFinite)];
  return scaleLinear([Math.min(...known), Math.max(...known)], [0, 100]).nice(5);
}

export type ChangeScale = ReturnType<typeof changeScale>;
