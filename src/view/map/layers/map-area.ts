import type { Shape } from '../../../geometry/shapes.ts';

/** An area on a map: a gemeente or a region. */
export type MapArea = Pick<Shape, 'code' | 'path' | 'centre'>;

/** An area that is drawn with an edge of its own, as one that was chosen. */
export interface Outline {
  code: string;
  path: string;
  /** A CSS colour. */
  colour: string;
}

/** A text on a map, its middle in units of the drawing plane. */
export interface MapLabel {
  code: string;
  text: string;
  x: number;
  y: number;
}
