import { describe, expect, it } from 'vitest';
import type { Shape, Shapes } from '../../../../../src/geometry/shapes.ts';
import { windowOn } from '../../../../../src/view/region/print/window-on.ts';

const shape = (code: string, left: number, top: number, right: number, bottom: number): Shape => ({
  code,
  path: '',
  centre: [(left + right) / 2, (top + bottom) / 2],
  box: [
    [left, top],
    [right, bottom],
  ],
  neighbours: [],
});
const shapes: Shapes = {
  gemeenten: [
    shape('west', 500, 1000, 1000, 1400),
    shape('east', 1000, 1000, 1500, 1400),
    shape('beside', 1450, 1100, 1700, 1300),
    shape('far', 2500, 3000, 2600, 3100),
  ],
  borders: '',
  provinces: '',
  land: '',
};

describe('the window of the printed map', () => {
  it('shows the whole region in its middle, in the given proportions', () => {
    const { x, y, width, height } = windowOn(shapes, new Set(['west', 'east']), 0.8);
    expect(height / width).toBeCloseTo(0.8);
    expect(x).toBeLessThan(500);
    expect(x + width).toBeGreaterThan(1500);
    expect(x + width / 2).toBeCloseTo(1000);
    expect(y + height / 2).toBeCloseTo(1200);
  });
  it('has the gemeenten that are in sight and no others', () => {
    const seen = windowOn(shapes, new Set(['west', 'east']), 0.8).shapes.map(({ code }) => code);
    expect(seen).toEqual(['west', 'east', 'beside']);
  });
  it('shows the surroundings of a small region', () => {
    const { width } = windowOn(shapes, new Set(['far']), 0.8);
    expect(width).toBeGreaterThan(300);
  });
  it('shows more around the region with a larger margin', () => {
    const members = new Set(['west', 'east']);
    const [usual, wide] = [undefined, 0.4].map((margin) => windowOn(shapes, members, 0.8, margin));
    expect(wide!.width).toBeGreaterThan(1.5 * usual!.width);
    expect(wide!.x + wide!.width / 2).toBeCloseTo(1000);
  });
});
