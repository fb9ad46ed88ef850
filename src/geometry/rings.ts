type Point = readonly [x: number, y: number];

/**
 * Reads the rings (closed lines) of an area from SVG path data as `RelativePath` writes it: each ring as its points, in units
 * of the drawing plane, without the first point repeated at the end.
 */
export function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i] ?? 0;
        y += steps[i + 1] ?? 0;
        points.push([x, y]);
      }
      [x, y] = points[0] ?? [x, y];
      return points;
    });
}

/** Whether the point (x, y) is inside an area of these rings: inside an odd number of them, so that a hole is outside. */
export function isInside(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y1 > y !== y0 > y && x < x1 + ((x0 - x1) * (y - y1)) / (y0 - y1)) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}
