import type { Shape } from '../../geometry/shapes.ts';
import type { MapLabel } from '../map/layers/map-area.ts';
import { nameAll } from '../map/names/place-names.ts';
import { sheetOf, type ShownMap } from '../map/names/sheet.ts';
import type { Sheet } from '../map/names/spots.ts';
import type { Window } from './print/window-on.ts';

/** Font size of names on the map of a region in pixels. */
const SIZE = 11;

/** What is written on the map of a region. */
export interface RegionLabels {
  /** Names, and numbers for the gemeenten that have no room for their name. */
  labels: readonly MapLabel[];
  /** Font size in units of the drawing plane. */
  size: number;
  /** The gemeenten with a number, 1 first. */
  numbered: readonly string[];
}

/** Returns what is written on the part of a map in `sheet`, so that each of its gemeenten in sight can be identified. */
export function regionLabels(
  members: readonly Shape[],
  nameOf: (code: string) => string,
  sheet: Sheet,
): RegionLabels {
  const { x, y, width, height } = sheet.frame;
  const areas = members
    .filter(
      ({ box: [[left, top], [right, bottom]] }) =>
        right > x - width / 2 &&
        left < x + width / 2 &&
        bottom > y - height / 2 &&
        top < y + height / 2,
    )
    .map((shape) => ({ shape, name: nameOf(shape.code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const { names, numbers } = nameAll(areas, sheet);
  return {
    labels: [...names, ...numbers],
    size: sheet.size,
    numbered: numbers.map(({ code }) => code),
  };
}

/** Returns what names on the map of a region are written on, on the screen. */
export const sheetOnScreen = (map: ShownMap): Sheet => sheetOf(map, SIZE);

/** Returns what names are written on in a part of the drawing plane that is shown as it is; `size` is the font size as a part of its width. */
export const sheetOn = ({ x, y, width, height }: Omit<Window, 'shapes'>, size: number): Sheet => ({
  frame: { x: x + width / 2, y: y + height / 2, width: 0.99 * width, height: 0.99 * height },
  size: size * width,
});
