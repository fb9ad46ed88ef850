import { group, max, scaleLinear } from 'd3';
import { textWidth } from '../trend/layout/text-width.ts';
import type { SizeError } from './by-size.ts';

const MARGIN = { top: 4, right: 12, bottom: 24 };
const ROW = 22;
const TEXT_SIZE = 13;
/** Distance in pixels between the name of a row and the axis. */
const GAP = 12;
/** Height in pixels of the heading of a group of rows, which names their horizon. */
const HEAD = 28;

/** A row with two dots: a filled dot for our error, and an open dot for the error of the naive method. */
interface PlacedRow {
  y: number;
  size: SizeError['size'];
  ours: number;
  naive: number;
}

export interface SizeLayout {
  height: number;
  left: number;
  right: number;
  bottom: number;
  errors: { x: number; text: string }[];
  groups: { horizon: number; y: number; rows: PlacedRow[] }[];
}

/** Returns the layout of the errors as dots on one scale from zero: a group per horizon, with a row per size of gemeente. */
export function layoutSizes(
  errors: readonly SizeError[],
  width: number,
  nameOf: (size: SizeError['size']) => string,
): SizeLayout {
  const most = max(errors, ({ ours, naive }) => Math.max(ours, naive)) ?? 1;
  const left = GAP + Math.max(0, ...errors.map(({ size }) => textWidth(nameOf(size), TEXT_SIZE)));
  const right = width - MARGIN.right;
  const x = scaleLinear([0, most], [left, right]).nice(5);
  let y = MARGIN.top;
  const groups = [...group(errors, ({ horizon }) => horizon)].map(([horizon, own]) => {
    const head = y + HEAD / 2;
    y += HEAD;
    const rows = own.map(({ size, ours, naive }) => {
      y += ROW;
      return { y: y - ROW / 2, size, ours: x(ours), naive: x(naive) };
    });
    return { horizon, y: head, rows };
  });
  return {
    height: y + MARGIN.bottom,
    left,
    right,
    bottom: y,
    errors: x.ticks(5).map((error) => ({ x: x(error), text: String(error) })),
    groups,
  };
}
