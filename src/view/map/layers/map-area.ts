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

/** A text on a map; its middle is at the position, in units of the drawing plane. */
export interface MapLabel {
  code: string;
  text: string;
  x: number;
  y: number;
}
