import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';

/** The part of the map's width or height that an enlarged region fills. */
const FILLED = 0.8;
/** The largest number of times that a map is enlarged: a small island needs its surroundings to be recognized. */
const MAX_SCALE = 12;

/**
 * Returns the enlargement that shows a box of the drawing plane in the middle of the map with room around it: at most `most`
 * times, without it 12 times.
 */
export function fitting(
  [[left, top], [right, bottom]]: Shape['box'],
  most = MAX_SCALE,
): {
  scale: number;
  /** The translation after scaling, in units of the drawing plane. */
  shift: [x: number, y: number];
  /** The scale and translation as an SVG transform. */
  transform: string;
} {
  const scale = Math.min(
    most,
    (FILLED * MAP_WIDTH) / (right - left),
    (FILLED * MAP_HEIGHT) / (bottom - top),
  );
  const x = MAP_WIDTH / 2 - (scale * (left + right)) / 2;
  const y = MAP_HEIGHT / 2 - (scale * (top + bottom)) / 2;
  return {
    scale,
    shift: [x, y],
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(3)})`,
  };
}
