import type { Point } from '../series/points.ts';

/**
 * Splits the complete counts of an area into runs, each drawn as one unbroken line: consecutive years without a break in the
 * series between them. A run of a single year is drawn as a symbol.
 * @param brokenIn the first year after the break; null without a break.
 */
export function runsOf(points: readonly Point[], brokenIn: number | null): Point[][] {
  const runs: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    if (point.state !== 'observed') continue;
    if (before && point.year === before.year + 1 && point.year !== brokenIn)
      runs.at(-1)?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

/**
 * Returns the projected points of an area, preceded by the complete count of the year before them, if any, at which their
 * line starts.
 */
export function expectedRun(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ state }) => state === 'projected');
  if (first < 0) return [];
  const before = points[first - 1];
  const expected = points.slice(first).filter(({ state }) => state === 'projected');
  return before?.state === 'observed' ? [before, ...expected] : expected;
}
