import { greatest } from 'd3';
import type { Course } from '../../../text/trend.ts';
import { completeCounts } from '../layout/runs.ts';
import type { Trend } from '../series/series.ts';

/**
 * Returns what the summary of the chart mentions of each area with a complete count: the first, last and highest complete
 * count, and the last projected point (null where there is none).
 * @param brokenIn the first year after a break in the series; null without a break. Counts before the break are used only
 * where there are none after it.
 */
export function coursesOf(
  trend: Trend,
  nameOf: (code: string) => string,
  brokenIn: number | null,
): Course[] {
  return trend.series.flatMap(({ code, points }): Course[] => {
    const all = completeCounts(points);
    const since = all.filter(({ year }) => year >= (brokenIn ?? -Infinity));
    const counted = since.length > 0 ? since : all;
    const first = counted[0];
    const last = counted.at(-1);
    const peak = greatest(counted, ({ pupils }) => pupils);
    const expected = points.findLast(({ state }) => state === 'projected') ?? null;
    return first && last && peak ? [{ name: nameOf(code), first, last, peak, expected }] : [];
  });
}
