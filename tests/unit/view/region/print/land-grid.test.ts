import { describe, expect, it } from 'vitest';
import { landGrid } from '../../../../../src/view/region/print/land-grid.ts';

const square = (left: number, top: number, side: number) => ({
  code: 'GM0000',
  path: `m${left},${top}l${side},0,0,${side},${-side},0z`,
  centre: [left, top] as [number, number],
  box: [
    [left, top],
    [left + side, top + side],
  ] as [[number, number], [number, number]],
  neighbours: [],
});
const frame = { x: 0, y: 0, width: 640, height: 320 };

describe('the grid of land', () => {
  const grid = landGrid([square(0, 0, 160), square(320, 160, 320)], frame);
  it('says which part of a rectangle is land', () => {
    expect(grid.landIn({ x: 0, y: 0, width: 160, height: 160 })).toBe(1);
    expect(grid.landIn({ x: 0, y: 0, width: 320, height: 160 })).toBeCloseTo(0.5);
    expect(grid.landIn({ x: 160, y: 0, width: 160, height: 320 })).toBe(0);
    expect(grid.landIn(frame)).toBeCloseTo((1 / 8) * 1 + 1 / 4);
  });
  it('has no land in a rectangle without an area', () => {
    expect(grid.landIn({ x: 10, y: 10, width: 0, height: 50 })).toBe(0);
  });
});
