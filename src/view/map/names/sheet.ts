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
}

/** How far from the edge of the map names stay, in pixels. */
const EDGE = 3;

/** Returns what names of `pixels` pixels high are written on, with the number of units of the drawing plane in a pixel. */
export function sheetOf({ at, height, width }: ShownMap, pixels: number): Sheet & { unit: number } {
  const { scale, shift } = at;
  const unit = MAP_WIDTH / width / scale;
  return {
    unit,
    size: pixels * unit,
    frame: {
      x: (MAP_WIDTH / 2 - shift[0]) / scale,
      y: (height / 2 - shift[1]) / scale,
      width: MAP_WIDTH / scale - 2 * EDGE * unit,
      height: height / scale - 2 * EDGE * unit,
    },
  };
}
