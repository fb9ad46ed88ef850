import { MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';
import type { MapLabel } from '../map/layers/map-area.ts';
import { textWidth } from '../trend/layout/text-width.ts';

/** Font size of the names on the map as a part of the width of the map: 12 pixels on a map of 340 pixels. */
const SIZE = 12 / 340;

/** The largest width of a name on the map as a multiple of the width of its gemeente; a wider name is left out. */
const MOST_WIDER = 1.6;

/** Returns the font size of names on a map that is enlarged `scale` times, in units of the drawing plane. */
export const labelSize = (scale: number) => (SIZE * MAP_WIDTH) / scale;

/**
 * Returns the names to write at the centres of gemeenten, the largest gemeente first. A name that would cover another name,
 * or is far wider than its gemeente, is left out; the table next to the map has all names.
 * @param scale how many times the map is enlarged.
 */
export function mapLabels(
  shapes: readonly Pick<Shape, 'code' | 'centre' | 'box'>[],
  nameOf: (code: string) => string,
  scale: number,
): MapLabel[] {
  const size = labelSize(scale);
  const placed: (MapLabel & { width: number })[] = [];
  const area = ({ box: [[left, top], [right, bottom]] }: Pick<Shape, 'box'>) =>
    (right - left) * (bottom - top);
  for (const { code, centre, box } of [...shapes].sort((a, b) => area(b) - area(a))) {
    const text = nameOf(code);
    const label = { code, text, x: centre[0], y: centre[1], width: textWidth(text, size) };
    const isTooWide = label.width > MOST_WIDER * (box[1][0] - box[0][0]);
    const isCovered = placed.some(
      (one) =>
        Math.abs(one.x - label.x) < (one.width + label.width) / 2 &&
        Math.abs(one.y - label.y) < size * 1.1,
    );
    if (!isCovered && !isTooWide) placed.push(label);
  }
  return placed.map(({ code, text, x, y }) => ({ code, text, x, y }));
}
