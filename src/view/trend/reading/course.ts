import { greatest } from 'd3';
import type { Course } from '../../../text/trend.ts';
import type { Trend } from '../series/series.ts';

/**
 * Returns for each series that has a complete count: its first, last and highest complete count and its last projected point.
 * @param brokenIn the first year of a new way of counting: earlier counts are left out where there are later ones; null for
 * no break.
 */
export function coursesOf(
  trend: Trend,
  nameOf: (code: string) => string,
  brokenIn: number | null,
): Course[] {
  return trend.series.flatMap(({ code, points }): Course[] => {
    const all = points.filter(({ state }) => state === 'observed');
    const since = all.filter(({ year }) => year >= (brokenIn ?? -Infinity));
    const counted = since.length > 0 ? since : all;
    const first = counted[0];
    const last = counted.at(-1);
    const peak = greatest(counted, ({ pupils }) => pupils);
    const expected = points.findLast(({ state }) => state === 'projected') ?? null;
    return first && last && peak ? [{ name: nameOf(code), first, last, peak, expected }] : [];
  });
}
