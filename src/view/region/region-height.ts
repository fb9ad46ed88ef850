import { MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';

/** The limits of the height of the map of a region, divided by its width. */
const LOWEST = 0.75;
const HIGHEST = 1.2;

/** Returns the height that suits a map of the region in `box`, in units of the drawing plane; the map is as wide as the plane. */
export function regionHeight([[left, top], [right, bottom]]: Shape['box']): number {
  return MAP_WIDTH * Math.min(HIGHEST, Math.max(LOWEST, (bottom - top) / (right - left)));
}
