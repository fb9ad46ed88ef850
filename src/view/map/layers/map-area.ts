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

/** A text on a map, such as the name of an area; `x` and `y` are the middle of the text, in units of the drawing plane. */
export interface MapLabel {
  code: string;
  text: string;
  x: number;
  y: number;
}
