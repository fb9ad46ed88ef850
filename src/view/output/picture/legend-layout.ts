import type { PictureFont } from './fonts.ts';
import type { PictureLegend } from './subject.ts';

/**
 * Sizes in the legend of a picture, in pixels: height of the classes with the texts around them, of the same with bars, height of a
 * row of legend signs, and font size.
 */
export const LEGEND = { classes: 70, plot: 108, row: 20, text: 11.5 };

/** Returns the height in pixels of the classes of a legend with the texts around them, below which its signs are. */
export const classesHeight = ({ plot }: Pick<PictureLegend, 'plot'>): number =>
  plot ? LEGEND.plot : LEGEND.classes;

const SIGN_WIDTH = 24;
const BETWEEN = 18;

/** The position of a legend sign with its text: distance from the left of the legend in pixels, and row number from 0. */
export interface KeyPlace {
  x: number;
  row: number;
}

/**
 * Returns the position of each legend sign with its text, in the order of `keys`; each row has as many as fit in `width`
 * pixels.
 */
export function placeKeys(
  keys: readonly { text: string }[],
  width: number,
  widthOf: PictureFont['widthOf'],
): KeyPlace[] {
  let [x, row] = [0, 0];
  return keys.map(({ text }) => {
    const needed = SIGN_WIDTH + widthOf(text, LEGEND.text);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += needed + BETWEEN;
    return place;
  });
}
