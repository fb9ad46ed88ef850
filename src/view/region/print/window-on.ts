import { MAP_HEIGHT, MAP_WIDTH, type Shape, type Shapes } from '../../../geometry/shapes.ts';

/** What of the map is on paper: a window on the drawing plane, and all that is to be seen in it. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Gemeenten that are at least partly in it. */
  shapes: readonly Shape[];
}

/** Room around the region, as a part of its size, and the least that is shown, so that an island is not alone in the sea. */
const ROOM = 0.05;
const LEAST = 0.14;

/** The window in which the gemeenten `members` stand in the middle, `ratio` times as high as it is wide. */
export function windowOn(
  { gemeenten }: Shapes,
  members: ReadonlySet<string>,
  ratio: number,
): Window {
  const own = gemeenten.filter(({ code }) => members.has(code));
  const left = Math.min(...own.map(({ box }) => box[0][0]));
  const top = Math.min(...own.map(({ box }) => box[0][1]));
  const right = Math.max(...own.map(({ box }) => box[1][0]));
  const bottom = Math.max(...own.map(({ box }) => box[1][1]));
  const least = LEAST * MAP_WIDTH;
  const wide = (1 + 2 * ROOM) * Math.max(right - left, least);
  const high = (1 + 2 * ROOM) * Math.max(bottom - top, least * ratio);
  const width = Math.min(Math.max(wide, high / ratio), Math.max(MAP_WIDTH, MAP_HEIGHT / ratio));
  const height = width * ratio;
  const x = (left + right - width) / 2;
  const y = (top + bottom - height) / 2;
  const isSeen = ({ box }: Shape) =>
    box[1][0] > x && box[0][0] < x + width && box[1][1] > y && box[0][1] < y + height;
  return { x, y, width, height, shapes: gemeenten.filter(isSeen) };
}
