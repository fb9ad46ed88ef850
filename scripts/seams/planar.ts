/** A point in whole metres. */
export type Point = readonly [x: number, y: number];

/** A gemeente as the source draws it: rings of whole metres, outer ones and holes alike; its inside is what an odd number of them enclose. */
export interface Outline {
  code: string;
  rings: Point[][];
}

/** A straight piece of boundary, with the outlines (by position) that run along it; one that does so twice cancels out. */
export interface Edge {
  from: Point;
  to: Point;
  outlines: Set<number>;
}

/** Twice the area that is enclosed counter-clockwise, negative where the ring runs clockwise. */
export function doubleArea(ring: readonly Point[]): number {
  let area = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    area += a[0] * b[1] - b[0] * a[1];
  }
  return area;
}

/** Whether a ray from the point crosses the ring an odd number of times. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    const crosses = a[1] > y !== b[1] > y;
    if (crosses && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  }
  return inside;
}
