/** A point in whole units: metres, or grid steps after scaling. */
export type Point = readonly [x: number, y: number];

/**
 * The boundary of one gemeente: rings of points in whole units, outer rings and holes in any order, the first point not
 * repeated at the end. A point is inside when an odd number of rings enclose it (even-odd rule).
 */
export interface Outline {
  code: string;
  rings: Point[][];
}

/**
 * A straight segment of a boundary, with the outlines (by index) of which it is part. An outline that contains the same
 * segment twice encloses nothing between the two, so it is left out.
 */
export interface Edge {
  from: Point;
  to: Point;
  outlines: Set<number>;
}

/** Returns twice the signed area of a ring: positive when the ring runs counter-clockwise. */
export function doubleArea(ring: readonly Point[]): number {
  let area = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    area += a[0] * b[1] - b[0] * a[1];
  }
  return area;
}

/** Whether a ring contains a point: a horizontal ray from the point crosses the ring an odd number of times. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    const crosses = a[1] > y !== b[1] > y;
    if (crosses && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  }
  return inside;
}
