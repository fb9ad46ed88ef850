import type { Shape } from '../../geometry/shapes.ts';

/** Returns the smallest box around points of the drawing plane; null without points. */
export function boxAround(points: readonly (readonly [number, number])[]): Shape['box'] | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}
