import type { Shape } from '../../../geometry/shapes.ts';

/** An area on a map: a gemeente or a region. */
export type MapArea = Pick<Shape, 'code' | 'path' | 'centre'>;

/** An area that is drawn with an extra outline, such as a selected gemeente. */
export interface Outline {
  code: string;
  path: string;
  /** CSS colour of the outline and the sign. */
  colour: string;
  /** The sign on the area, where it has one: an SVG path centred on (0, 0), in pixels, and where it stands. */
  mark?: { sign: string; centre: [number, number] };
}

/** Number of units of the drawing plane in one pixel of a sign, on a map of usual size that is not enlarged. */
export const SIGN_UNITS = 5;

/** A text on a map, such as the name of an area; `x` and `y` are the middle of the text, in units of the drawing plane. */
export interface MapLabel {
  code: string;
  /** The text, as the lines on which it is written. */
  lines: readonly string[];
  x: number;
  y: number;
  /** The line from the area to a text that stands apart from it. */
  line?: readonly [from: readonly [number, number], to: readonly [number, number]];
}
