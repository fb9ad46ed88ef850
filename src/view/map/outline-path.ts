import { MAP_WIDTH } from '../../geometry/shapes.ts';
import { withoutNarrows } from '../../geometry/without-narrows.ts';

/** The width in pixels below which an inlet would be filled by the outline around it. */
const NARROW = 4;

/**
 * Returns the outline of an area as it is stroked on a map: without the inlets and islets that the stroke would fill.
 * @param path SVG path data of the area
 * @param width width in pixels of what is shown of the drawing plane, about
 * @param scale how many times the map is enlarged
 */
export const outlinePath = (path: string, width: number, scale: number): string =>
  withoutNarrows(path, (NARROW * MAP_WIDTH) / width / scale);
