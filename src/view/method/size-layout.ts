import { group, max } from 'd3';
import { linearScale } from '../kit/linear-scale.ts';
import { textWidth } from '../trend/layout/text-width.ts';
import type { SizeError } from './by-size.ts';

const MARGIN = { top: 4, right: 12, bottom: 24 };
const ROW = 22;
const TEXT_SIZE = 13;
/** Distance in pixels between the names of the rows and the plot. */
const GAP = 12;
/** Height in pixels of the heading above a group of rows; the heading names the horizon of the group. */
const HEAD = 28;

/**
 * A row of the chart, for one size class of gemeenten, in pixels: `ours` and `naive` are the x positions of the dots for the
 * error of the default method and of the naive method.
 */
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

/**
 * Returns the layout of the chart of errors by size of gemeente: dots on one scale that starts at zero, in a group per
 * horizon with a row per size class.
 */
export function layoutSizes(
  errors: readonly SizeError[],
  width: number,
  nameOf: (size: SizeError['size']) => string,
): SizeLayout {
  const most = max(errors, ({ ours, naive }) => Math.max(ours, naive)) ?? 1;
  const left = GAP + Math.max(0, ...errors.map(({ size }) => textWidth(nameOf(size), TEXT_SIZE)));
  const right = width - MARGIN.right;
  const x = linearScale([0, most], [left, right], 5);
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
