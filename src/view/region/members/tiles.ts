import { evenColumns } from './even-columns.ts';
import { composed, type Box, type Label } from '../../output/picture/composed.ts';

/** A small chart of a picture, with the texts around it. */
export interface Tile {
  svg: SVGSVGElement;
  name: string;
  /** The texts below the chart, at the left and at the right. */
  foot: readonly [string, string];
}

const TILE = { width: 200, height: 92, name: 16, foot: 20 };
const GAP = { x: 20, y: 14 };
const FEW = 12;

/** Returns one drawing with all small charts in a grid of at most four columns, or of six if there are more than 12 charts. */
export function tiled(tiles: readonly Tile[]): SVGSVGElement {
  const columns = evenColumns(tiles.length, tiles.length > FEW ? 6 : 4);
  const high = TILE.name + TILE.height + TILE.foot + GAP.y;
  const boxes = tiles.map((_, i): Box => ({
    x: (i % columns) * (TILE.width + GAP.x),
    y: Math.floor(i / columns) * high + TILE.name,
    width: TILE.width,
    height: TILE.height,
  }));
  const width = columns * (TILE.width + GAP.x) - GAP.x;
  return composed(
    { width, height: Math.ceil(tiles.length / columns) * high },
    tiles.map(({ svg }, i) => ({ svg, box: boxes[i]! })),
    tiles.flatMap((tile, i) => around(tile, boxes[i]!)),
  );
}

function around({ name, foot: [left, right] }: Tile, { x, y, width, height }: Box): Label[] {
  const below = y + height + 15;
  return [
    { x, y: y - 5, text: name, weight: 600 },
    { x, y: below, text: left },
    { x: x + width, y: below, text: right, weight: 600, anchor: 'end' },
  ];
}

/**
 * A row of the picture of changes: the name of a gemeente, the drawing of its changes, and its figures in words beside the
 * drawing.
 */
export interface PlotRow {
  svg: SVGSVGElement;
  name: string;
  figures: string;
}

const ROW = 26;
const NAMES = 190;
const PLOT = 380;
const FIGURES = 210;
const ROOM = 24;

/**
 * Returns one drawing with all rows below each other. Above the rows are the ticks of `axis`; `at` of a tick is its position
 * in percent of the width of the plots.
 */
export function plotted(
  rows: readonly PlotRow[],
  axis: readonly { at: number; text: string }[],
): SVGSVGElement {
  return composed(
    { width: NAMES + PLOT + ROOM + FIGURES, height: ROW * (rows.length + 1) },
    rows.map(({ svg }, i) => ({
      svg,
      box: { x: NAMES, y: ROW * (i + 1), width: PLOT, height: ROW },
    })),
    [
      ...axis.map(({ at, text }): Label => ({
        x: NAMES + (at / 100) * PLOT,
        y: ROW - 8,
        text,
        anchor: 'middle',
      })),
      ...rows.flatMap(({ name, figures }, i): Label[] => [
        { x: 0, y: ROW * (i + 1.5) + 4, text: name, weight: 600 },
        { x: NAMES + PLOT + ROOM, y: ROW * (i + 1.5) + 4, text: figures },
      ]),
    ],
  );
}
