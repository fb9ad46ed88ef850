import type { Point } from '../series/points.ts';

/**
 * Returns the parts of a series that are drawn as one line: years in a row with a complete count, on the same side of a break
 * in the counting. A part of a single year is drawn as a dot.
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

/** Returns the projected points, preceded by the last counted point, from which the line starts. */
export function expectedRun(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ state }) => state === 'projected');
  if (first < 0) return [];
  const before = points[first - 1];
  const expected = points.slice(first).filter(({ state }) => state === 'projected');
  return before?.state === 'observed' ? [before, ...expected] : expected;
}
