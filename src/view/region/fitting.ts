import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';

/** The share of the map's width or height that what is looked at fills, whichever it fills first. */
const FILLED = 0.8;
/** One island is not to fill the map: its surroundings tell where it is. */
const MOST = 12;

/** Brings a box of the drawing plane to the middle of the map, with room around it. */
export function fitting([[left, top], [right, bottom]]: Shape['box']): {
  scale: number;
  /** How far it is moved, after it was enlarged. */
  shift: [x: number, y: number];
  /** The same as an SVG transform. */
  transform: string;
} {
  const scale = Math.min(
    MOST,
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
