import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';
import type { Placement } from './place-on.ts';

/** The part of the map's width or height that an enlarged region fills. */
const FILLED = 0.8;
/** The largest number of times that a map is enlarged: a small island needs its surroundings to be recognized. */
const MAX_SCALE = 12;

interface Room {
  /** The largest number of times that the map is enlarged. */
  most?: number;
  /** Height of the map in units of the drawing plane, which is as wide as the plane. */
  height?: number;
  /** The part of the map's width or height that the box fills. */
  filled?: number;
}

/** Returns the enlargement that shows a box of the drawing plane in the middle of the map with room around it. */
export function fitting(
  [[left, top], [right, bottom]]: Shape['box'],
  { most = MAX_SCALE, height = MAP_HEIGHT, filled = FILLED }: Room = {},
): Placement & {
  /** The enlargement as an SVG transform. */
  transform: string;
} {
  const scale = Math.min(
    most,
    (filled * MAP_WIDTH) / (right - left),
    (filled * height) / (bottom - top),
  );
  const x = MAP_WIDTH / 2 - (scale * (left + right)) / 2;
  const y = height / 2 - (scale * (top + bottom)) / 2;
  return {
    scale,
    shift: [x, y],
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(3)})`,
  };
}
