import type { Shape } from '../../../geometry/shapes.ts';

/** An area on a map: a gemeente or a region. */
export type MapArea = Pick<Shape, 'code' | 'path' | 'centre'>;

/** An area that is drawn with an extra outline, such as a selected gemeente. */
export interface Outline {
  code: string;
  path: string;
  /** CSS colour of the outline. */
  colour: string;
}

/** A text on a map, such as the name of an area; `x` and `y` are the middle of the text, in units of the drawing plane. */
export interface MapLabel {
  code: string;
  text: string;
  x: number;
  y: number;
}
