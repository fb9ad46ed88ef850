import type { Point } from '../series/points.ts';

/**
 * Returns the complete counts of an area, which its line joins: the observed points, and zeros for years without a school if the
 * area has a school in other years.
 */
export function completeCounts(points: readonly Point[]): Point[] {
  const hasSchool = points.some(({ state }) => state === 'observed');
  return points.filter(
    ({ state, pupils }) =>
      state === 'observed' || (hasSchool && state === 'noSchool' && pupils === 0),
  );
}

/**
 * Splits the complete counts of an area into runs, each drawn as one unbroken line: consecutive years that are not separated
 * by a break in the series. A run of a single year is drawn as a symbol.
 * @param brokenIn the first year after the break; null where there is no break.
 */
export function runsOf(points: readonly Point[], brokenIn: number | null): Point[][] {
  const runs: Point[][] = [];
  let before: Point | undefined;
  for (const point of completeCounts(points)) {
    if (before && point.year === before.year + 1 && point.year !== brokenIn)
      runs.at(-1)?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

/**
 * Returns the points of the line of expected pupils of an area: the projected points, preceded by the complete count of the
 * year before the first projected point, if there is one.
 */
export function expectedRun(points: readonly Point[]): Point[] {
  const first = points.findIndex(({ state }) => state === 'projected');
  if (first < 0) return [];
  const before = points[first - 1];
  const expected = points.slice(first).filter(({ state }) => state === 'projected');
  return before?.state === 'observed' ? [before, ...expected] : expected;
}
