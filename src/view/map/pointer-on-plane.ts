import { MAP_WIDTH } from '../../geometry/shapes.ts';
import type { Placement } from './place-on.ts';

/** A pointer on a map: its point of the drawing plane, and the length of a pixel of the screen there, in units of the plane. */
interface PointerOnPlane {
  x: number;
  y: number;
  pixel: number;
}

/**
 * Returns where a pointer is on a map.
 * @param svg the map; null before it is in the document
 * @param placement pan and zoom of the map
 * @returns null where the map has no size yet
 */
export function pointerOnPlane(
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  svg: Element | null,
  { scale, shift }: Placement,
): PointerOnPlane | null {
  const box = svg?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const unit = MAP_WIDTH / box.width;
  return {
    x: ((clientX - box.left) * unit - shift[0]) / scale,
    y: ((clientY - box.top) * unit - shift[1]) / scale,
    pixel: unit / scale,
  };
}
