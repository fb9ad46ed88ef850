import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';
import { WHOLE, type Placement } from './place-on.ts';

/** The part of the map's width or height that one gemeente fills, which is to be seen among its neighbours, and that several fill. */
const ONE_FILLS = 0.35;
const SEVERAL_FILL = 0.72;
/** The largest number of times that the map is enlarged, so that the surroundings of a small gemeente are recognized. */
const MOST = 7;
/** An enlargement that is smaller shows nearly the whole country, and is not worth its loss. */
const LEAST = 1.4;

/** Returns the pan and zoom that show gemeenten with what surrounds them; the whole country for none, or if they are far apart. */
export function viewOfChoice(shapes: readonly Pick<Shape, 'box'>[]): Placement {
  if (shapes.length === 0) return WHOLE;
  const left = Math.min(...shapes.map(({ box }) => box[0][0]));
  const top = Math.min(...shapes.map(({ box }) => box[0][1]));
  const right = Math.max(...shapes.map(({ box }) => box[1][0]));
  const bottom = Math.max(...shapes.map(({ box }) => box[1][1]));
  const share = shapes.length === 1 ? ONE_FILLS : SEVERAL_FILL;
  const largest = Math.min(
    (share * MAP_WIDTH) / (right - left),
    (share * MAP_HEIGHT) / (bottom - top),
  );
  const scale = Math.min(MOST, Math.round(100 * largest) / 100);
  if (scale < LEAST) return WHOLE;
  return {
    scale,
    shift: [
      shiftOf((left + right) / 2, scale, MAP_WIDTH),
      shiftOf((top + bottom) / 2, scale, MAP_HEIGHT),
    ],
  };
}

/** Returns the shift that brings `middle` to the middle of a map of this size, as far as the map still fills it. */
function shiftOf(middle: number, scale: number, size: number): number {
  const shift = Math.round(size / 2 - scale * middle);
  return Math.min(0, Math.max(Math.ceil(size * (1 - scale)), shift));
}
