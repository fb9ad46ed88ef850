/** Where a point of the drawing plane lies on the map after pan and zoom, whose transform d3 wrote. */
export function placeOn(transform: string, x: number, y: number): [number, number] {
  const [dx = 0, dy = 0, scale = 1] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return [dx + scale * x, dy + scale * y];
}
