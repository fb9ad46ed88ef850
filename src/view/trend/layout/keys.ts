import { inlineWidth, LINE } from './end-labels.ts';
import type { Ending } from './endings.ts';
import { TEXT_SIZE } from './frame.ts';
import { wrapText } from './wrap-text.ts';

/** Width in pixels of the piece of a line before a name; `GAP` is the distance between two keys beside each other. */
const SAMPLE = 36;
const GAP = 16;
/** Height in pixels of a row of keys, and of the room above the first row. */
const ROW = 20;
const ABOVE = 8;

/** A name below the chart, behind a piece of its line with its symbol, in place of a label at the end of the line. */
export interface Key {
  /** The code of an area, or the key of an extra line. */
  key: string;
  /** Position in pixels of the left end of the piece of the line; the name begins `SAMPLE` pixels to the right of it. */
  x: number;
  y: number;
  textX: number;
  extra: boolean;
  colour: string;
  /** The lines of text of the name. */
  name: readonly string[];
  value: string;
  /** Whether the value is on the line below the name, because both are too wide for one line. */
  stacked: boolean;
}

/** The names of the lines as a list below the chart, with the height in pixels that the list takes. */
export interface Keys {
  items: readonly Key[];
  height: number;
}

/**
 * Returns the names of lines as a list below a chart of `width` pixels: as many beside each other as fit, in the order of the lines.
 * @param top the position in pixels of the lower edge of the chart without the list
 */
export function keysBelow(endings: readonly Ending[], width: number, top: number): Keys {
  const widest = Math.max(...endings.map(inlineWidth)) + SAMPLE;
  const columns = Math.max(1, Math.floor((width + GAP) / (widest + GAP)));
  const step = (width + GAP) / columns;
  const items: Key[] = [];
  let y = top + ABOVE;
  for (let first = 0; first < endings.length; first += columns) {
    const row = endings.slice(first, first + columns).map((ending, i): Key => {
      const { key, extra, colour } = ending;
      const x = i * step;
      return { key, x, y: y + ROW / 2, textX: x + SAMPLE, extra, colour, ...textsOf(ending, width - SAMPLE) }; // prettier-ignore
    });
    items.push(...row);
    const lines = Math.max(...row.map(({ name, stacked }) => name.length + (stacked ? 1 : 0)));
    y += ROW + (lines - 1) * LINE;
  }
  return { items, height: y - top };
}

/** Returns the texts of a key of at most `width` pixels: the value is after the name or, where that is too wide, on the next line. */
function textsOf({ name, value }: Ending, width: number): Pick<Key, 'name' | 'value' | 'stacked'> {
  if (inlineWidth({ name, value }) <= width) return { name: [name], value, stacked: false };
  return { name: wrapText(name, TEXT_SIZE, width, true), value, stacked: value !== '' };
}
