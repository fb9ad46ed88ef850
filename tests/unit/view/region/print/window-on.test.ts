import { describe, expect, it } from 'vitest';
import type { Shape, Shapes } from '../../../../../src/geometry/shapes.ts';
import { windowAround, windowOnRegion } from '../../../../../src/view/region/print/window-on.ts';

const shape = (code: string, left: number, top: number, right: number, bottom: number): Shape => ({
  code,
  path: `m${left},${top}l${right - left},0,0,${bottom - top},${left - right},0z`,
  centre: [(left + right) / 2, (top + bottom) / 2],
  box: [
    [left, top],
    [right, bottom],
  ],
  neighbours: [],
});
const shapesOf = (...gemeenten: Shape[]): Shapes => ({
  gemeenten,
  borders: '',
  provinces: '',
  land: '',
});
const shapes = shapesOf(
  shape('west', 500, 1000, 1000, 1800),
  shape('east', 1000, 1000, 1500, 1800),
  shape('beside', 1500, 1000, 1700, 1800),
  shape('wide', 100, 2600, 900, 2700),
  shape('tall', 2600, 100, 2700, 900),
  shape('far', 2500, 3000, 2600, 3100),
);

describe('the window of the printed map of a region', () => {
  it('shows the whole region, in its proportions, and close around it', () => {
    const { x, y, width, height } = windowOnRegion(shapes, new Set(['west', 'east']));
    expect(height / width).toBeCloseTo(0.8);
    expect(x).toBeLessThan(500);
    expect(x + width).toBeGreaterThan(1500);
    expect(y).toBeLessThan(1000);
    expect(y + height).toBeGreaterThan(1800);
    expect(width).toBeCloseTo(1100);
  });
  it('is never so flat or high that it would not fit on its page', () => {
    const ratio = (code: string) => {
      const { width, height } = windowOnRegion(shapes, new Set([code]));
      return height / width;
    };
    expect(ratio('wide')).toBeCloseTo(0.65);
    expect(ratio('tall')).toBeCloseTo(0.9);
  });
  it('has the gemeenten that are in sight and no others', () => {
    const seen = windowOnRegion(shapes, new Set(['west', 'east'])).shapes.map(({ code }) => code);
    expect(seen).toEqual(['west', 'east', 'beside']);
  });
  it('shows the surroundings of a small region', () => {
    expect(windowOnRegion(shapes, new Set(['far'])).width).toBeGreaterThan(300);
  });
});

describe('the window of the printed map of gemeenten with what is around them', () => {
  it('shows more than that of a region, with the gemeente in its middle where all around is land', () => {
    const inland = shapesOf(
      shape('here', 1200, 1200, 1700, 1600),
      shape('around', 0, 0, 2800, 3300),
    );
    const { x, y, width, height } = windowAround(inland, new Set(['here']));
    expect(width).toBeGreaterThan(1.5 * windowOnRegion(inland, new Set(['here'])).width);
    expect(height / width).toBeCloseTo(0.8);
    expect(x + width / 2).toBeCloseTo(1450);
    expect(y + height / 2).toBeCloseTo(1400);
  });
  it('shows less around three gemeenten, which show much of what is around each', () => {
    const inland = shapesOf(
      shape('here', 1200, 1200, 1300, 1600),
      shape('there', 1300, 1200, 1500, 1600),
      shape('yonder', 1500, 1200, 1700, 1600),
      shape('around', 0, 0, 2800, 3300),
    );
    const two = windowAround(inland, new Set(['here', 'yonder']));
    const three = windowAround(inland, new Set(['here', 'there', 'yonder']));
    expect(three.width).toBeLessThan(0.8 * two.width);
    expect(three.width).toBeGreaterThan(500);
  });
  it('is moved to the land where a side has none, with the gemeente wholly inside and free of the edge', () => {
    const border = shapesOf(
      shape('here', 1200, 1200, 1700, 1600),
      shape('north', 0, 0, 2800, 1200),
    );
    const { x, y, width, height } = windowAround(border, new Set(['here']));
    expect(x + width / 2).toBeCloseTo(1450);
    expect(y + height / 2).toBeLessThan(1300);
    expect(y + height).toBeGreaterThan(1600 + 0.03 * width);
  });
  it('keeps the neighbours in sight where there is more land on the other side', () => {
    const corner = shapesOf(
      { ...shape('here', 1200, 1200, 1700, 1600), neighbours: ['cape', 'west'] },
      shape('cape', 1700, 1300, 2000, 1500),
      shape('west', 700, 0, 1200, 2800),
      shape('north', 0, 0, 700, 2800),
    );
    const { shapes } = windowAround(corner, new Set(['here']));
    expect(shapes.map(({ code }) => code)).toEqual(expect.arrayContaining(['cape', 'west']));
  });
  it('is as high as the land is: low where the land is a strip', () => {
    const strip = shapesOf(
      shape('west', 0, 1200, 1200, 1600),
      shape('here', 1200, 1200, 1700, 1600),
      shape('east', 1700, 1200, 2800, 1600),
    );
    const { width, height } = windowAround(strip, new Set(['here']));
    expect(height / width).toBeLessThan(0.8);
  });
});
