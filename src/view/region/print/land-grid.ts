import { isInside, ringsOf } from '../../../geometry/rings.ts';
import type { Shape } from '../../../geometry/shapes.ts';

/** A rectangle of the drawing plane, in its units. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where land is in a rectangle of the drawing plane. */
export interface LandGrid {
  /** Returns about which part of a rectangle inside it is land: 0 to 1. */
  landIn(part: Rect): number;
}

/** The number of cells along the longest side. */
const CELLS = 64;

/** Returns where the land of the gemeenten is in `frame`: of a grid of cells, those with their middle on land. */
export function landGrid(gemeenten: readonly Shape[], frame: Rect): LandGrid {
  const cell = Math.max(frame.width, frame.height) / CELLS;
  const [columns, rows] = [Math.ceil(frame.width / cell), Math.ceil(frame.height / cell)];
  const land = new Uint8Array(columns * rows);
  const between = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
  const columnOf = (x: number) => between((x - frame.x) / cell, columns);
  const rowOf = (y: number) => between((y - frame.y) / cell, rows);
  for (const { box, path } of gemeenten) {
    const [[left, top], [right, bottom]] = box;
    const [from, to] = [columnOf(left), columnOf(right)];
    const [first, last] = [rowOf(top), rowOf(bottom)];
    if (from === to || first === last) continue;
    const rings = ringsOf(path);
    for (let row = first; row < last; row++) {
      for (let column = from; column < to; column++) {
        const [x, y] = [frame.x + (column + 0.5) * cell, frame.y + (row + 0.5) * cell];
        if (isInside(rings, x, y)) land[row * columns + column] = 1;
      }
    }
  }
  const sums = summed(land, columns, rows);
  const upTo = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  return {
    landIn({ x, y, width, height }) {
      const [left, right] = [columnOf(x), columnOf(x + width)];
      const [top, bottom] = [rowOf(y), rowOf(y + height)];
      const cells = (right - left) * (bottom - top);
      const found = upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top);
      return cells === 0 ? 0 : found / cells;
    },
  };
}

/** For each corner of a cell: the sum of the cells that are above it and to its left. */
function summed(cells: Uint8Array, columns: number, rows: number): Uint32Array {
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let ofRow = 0;
    for (let column = 0; column < columns; column++) {
      ofRow += cells[row * columns + column] ?? 0;
      sums[(row + 1) * (columns + 1) + column + 1] =
        (sums[row * (columns + 1) + column + 1] ?? 0) + ofRow;
    }
  }
  return sums;
}
