import type { PictureFont } from './fonts.ts';
import { classesHeight, LEGEND, placeKeys, type KeyPlace } from './legend-layout.ts';
import type { Subject } from './subject.ts';
import { wrap } from './wrap.ts';

/** Width in pixels of the empty margin on each side of a picture. */
export const PAD = 20;
/**
 * Width in pixels of every map in a picture, as a map has no size of its own. A chart keeps the width for which it was laid
 * out.
 */
const MAP_WIDTH = 640;
const GAP = 8;

/** Style of a text on a picture: font size (`size`) and line height (`line`) in pixels, and its kind; `soft` is grey. */
interface Look {
  size: number;
  line: number;
  kind: 'bold' | 'plain' | 'soft';
}
const TITLE: Look = { size: 18, line: 24, kind: 'bold' };
const TEXT: Look = { size: 13, line: 18, kind: 'plain' };
const NOTE: Look = { size: 11.5, line: 16, kind: 'plain' };
const FOOT: Look = { ...NOTE, kind: 'soft' };

/** A line of text on the picture; `y` is the height of its baseline, in pixels from the top of the picture. */
interface TextLine extends Look {
  text: string;
  y: number;
}

/** The positions of everything on a picture, in pixels. */
export interface SheetLayout {
  width: number;
  height: number;
  lines: TextLine[];
  drawing: { y: number; width: number; height: number };
  /** Distance of the legend from the top of the picture, in pixels; null where there is no legend. */
  legendY: number | null;
  /** The positions of the legend signs within the legend, in the order of `keys` of the legend. */
  keys: readonly KeyPlace[];
}

/**
 * Returns the layout of a picture: title, drawing, legend, notes and foot (source and address), one below the other.
 * @param size width and height of the drawing in its own units.
 * @param widthOf returns the width of a text in pixels.
 */
export function layoutSheet(
  subject: Omit<Subject, 'svg'>,
  size: { width: number; height: number },
  foot: readonly string[],
  widthOf: PictureFont['widthOf'],
): SheetLayout {
  const width = subject.legend ? MAP_WIDTH : size.width;
  const lines: TextLine[] = [];
  let y = PAD;
  const write = (texts: readonly string[], look: Look) => {
    const measure = (line: string) => widthOf(line, look.size, look.kind === 'bold');
    for (const text of texts.flatMap((one) => wrap(one, width, measure))) {
      y += look.line;
      lines.push({ ...look, text, y: y - look.line * 0.3 });
    }
  };
  write([subject.title], TITLE);
  write([subject.subtitle], TEXT);
  y += GAP;
  const drawing = { y, width, height: (width * size.height) / size.width };
  y += drawing.height + GAP;
  const legendY = subject.legend && y;
  const keys = placeKeys(subject.legend?.keys ?? [], width, widthOf);
  if (subject.legend) y += classesHeight(subject.legend) + keysHeight(keys) + GAP;
  write(subject.notes, NOTE);
  y += GAP;
  write(foot, FOOT);
  return { width: width + 2 * PAD, height: Math.ceil(y + PAD), lines, drawing, legendY, keys };
}

function keysHeight(keys: readonly KeyPlace[]): number {
  return Math.max(0, ...keys.map(({ row }) => row + 1)) * LEGEND.row;
}
