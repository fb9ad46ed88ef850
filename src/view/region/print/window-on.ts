import { MAP_HEIGHT, MAP_WIDTH, type Shape, type Shapes } from '../../../geometry/shapes.ts';

/** The rectangle of the drawing plane that the printed map shows, in units of the drawing plane. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The gemeenten that are wholly or partly in the rectangle. */
  shapes: readonly Shape[];
}

/** Smallest margin on each side of the region, as a part of the width or height of the region or, for a small region, of the minimum. */
const MARGIN = 0.05;
/**
 * Smallest width of the printed rectangle without margins, as a part of the width of the map, since a small island needs
 * surroundings.
 */
const MIN_WIDTH = 0.14;

/**
 * Returns the rectangle to print, with the gemeenten `members` in its middle; its height is `ratio` times its width.
 * @param margin the smallest margin on each side, as a part of the width or height of the region
 */
export function windowOn(
  { gemeenten }: Shapes,
  members: ReadonlySet<string>,
  ratio: number,
  margin = MARGIN,
): Window {
  const inside = gemeenten.filter(({ code }) => members.has(code));
  const left = Math.min(...inside.map(({ box }) => box[0][0]));
  const top = Math.min(...inside.map(({ box }) => box[0][1]));
  const right = Math.max(...inside.map(({ box }) => box[1][0]));
  const bottom = Math.max(...inside.map(({ box }) => box[1][1]));
  const minWidth = MIN_WIDTH * MAP_WIDTH;
  const wide = (1 + 2 * margin) * Math.max(right - left, minWidth);
  const high = (1 + 2 * margin) * Math.max(bottom - top, minWidth * ratio);
  const width = Math.min(Math.max(wide, high / ratio), Math.max(MAP_WIDTH, MAP_HEIGHT / ratio));
  const height = width * ratio;
  const x = (left + right - width) / 2;
  const y = (top + bottom - height) / 2;
  const isSeen = ({ box }: Shape) =>
    box[1][0] > x && box[0][0] < x + width && box[1][1] > y && box[0][1] < y + height;
  return { x, y, width, height, shapes: gemeenten.filter(isSeen) };
}
