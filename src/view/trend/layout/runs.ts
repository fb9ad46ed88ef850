import type { Point } from '../series/points.ts';

/**
 * The stretches of a series that are drawn as one line: neighbouring years that were both fully counted, on the same side
 * of a break. A stretch of one year is a dot.
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

/** What is expected, from the last count on: the line leaves from what is known. */
export function expectedRun(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ state }) => state === 'projected');
  if (first < 0) return [];
  const before = points[first - 1];
  const expected = points.slice(first).filter(({ state }) => state === 'projected');
  return before?.state === 'observed' ? [before, ...expected] : expected;
}
