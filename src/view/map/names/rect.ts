/** A rectangle of the drawing plane by its middle, in units of the plane. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles have more than an edge in common. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Whether `inner` is wholly inside `outer`. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  Math.abs(outer.x - inner.x) <= (outer.width - inner.width) / 2 &&
  Math.abs(outer.y - inner.y) <= (outer.height - inner.height) / 2;

/** A straight line between two points of the drawing plane. */
export type Line = readonly [from: readonly [number, number], to: readonly [number, number]];

/** Whether a line has a point inside a rectangle. */
export function entersRect([[x0, y0], [x1, y1]]: Line, { x, y, width, height }: Rect): boolean {
  // The part of the line, from 0 to 1, that is between the left and right edge and between the upper and lower edge.
  let [from, to] = [0, 1];
  for (const [start, end, middle, size] of [
    [x0, x1, x, width],
    [y0, y1, y, height],
  ] as const) {
    const step = end - start;
    const [low, high] = [middle - size / 2 - start, middle + size / 2 - start];
    if (step === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    from = Math.max(from, Math.min(low / step, high / step));
    to = Math.min(to, Math.max(low / step, high / step));
  }
  return from < to;
}

/** Whether two lines cross. */
export function cross(a: Line, b: Line): boolean {
  return areApart(a, b) && areApart(b, a);
}

/** Whether the ends of `b` are on different sides of the endless line through `a`. */
function areApart([[x0, y0], [x1, y1]]: Line, b: Line): boolean {
  const [p, q] = b.map(([x, y]) => (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return (p ?? 0) * (q ?? 0) < 0;
}
