import { MAP_WIDTH } from '../../../geometry/shapes.ts';
import type { Placement } from '../place-on.ts';
import type { Sheet } from './spots.ts';

/** A map on the screen, on which names are to be written. */
export interface ShownMap {
  /** Where the drawing plane is. */
  at: Placement;
  /** Height of the part of the plane that is shown when it is not enlarged, in units of the plane. */
  height: number;
  /** Width of the map in pixels. */
  width: number;
  /** Height of the map in pixels, where the map is wider than the part of the plane, which is in its middle. */
  high?: number;
}

/** How far from the edge of the map names stay, in pixels. */
const EDGE = 3;

/** Returns what names of `pixels` pixels high are written on, with the number of units of the drawing plane in a pixel. */
export function sheetOf(map: ShownMap, pixels: number): Sheet & { unit: number } {
  const { at, height, width, high = Infinity } = map;
  const { scale, shift } = at;
  const unit = Math.max(MAP_WIDTH / width, height / high) / scale;
  return {
    unit,
    size: pixels * unit,
    frame: {
      x: (MAP_WIDTH / 2 - shift[0]) / scale,
      y: (height / 2 - shift[1]) / scale,
      width: (width - 2 * EDGE) * unit,
      height: height / scale - 2 * EDGE * unit,
    },
  };
}
