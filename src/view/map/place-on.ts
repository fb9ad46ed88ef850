/**
 * Returns where a point of the drawing plane is after pan and zoom.
 * @param transform as written by d3: `translate(x,y) scale(k)`.
 */
export function placeOn(transform: string, x: number, y: number): [number, number] {
  const [dx = 0, dy = 0, scale = 1] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return [dx + scale * x, dy + scale * y];
}
