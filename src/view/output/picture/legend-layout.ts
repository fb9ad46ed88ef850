import type { PictureFont } from './fonts.ts';

/** Heights in the legend of a picture: of its classes with all that is written around them, and of a row of keys. */
export const LEGEND = { classes: 70, row: 20, text: 11.5 };

const SIGN_WIDTH = 24;
const BETWEEN = 18;

/** Where a key stands: how far from the left, and on which row. */
export interface KeyPlace {
  x: number;
  row: number;
}

/** Where each key (a sign and its text) stands: as many on a row as fit in `width`. */
export function placeKeys(
  keys: readonly { text: string }[],
  width: number,
  widthOf: PictureFont['widthOf'],
): KeyPlace[] {
  let [x, row] = [0, 0];
  return keys.map(({ text }) => {
    const own = SIGN_WIDTH + widthOf(text, LEGEND.text);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += own + BETWEEN;
    return place;
  });
}
