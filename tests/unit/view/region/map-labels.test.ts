import { describe, expect, it } from 'vitest';
import { mapLabels } from '../../../../src/view/region/map-labels.ts';

/** A square gemeente around a point of the drawing plane. */
const square = (code: string, x: number, y: number, side: number) => ({
  code,
  centre: [x, y] as [number, number],
  box: [
    [x - side / 2, y - side / 2],
    [x + side / 2, y + side / 2],
  ] as [[number, number], [number, number]],
});
const nameOf = (code: string) => `Gemeente ${code}`;

describe('names on the map of a region', () => {
  it('are in the middle of their gemeenten', () => {
    expect(mapLabels([square('a', 300, 400, 200)], nameOf, 4)).toEqual([
      { code: 'a', text: 'Gemeente a', x: 300, y: 400 },
    ]);
  });
  it('never overlap: the smaller gemeente has no name', () => {
    const shapes = [square('small', 310, 400, 190), square('large', 300, 400, 200)];
    expect(mapLabels(shapes, nameOf, 4).map(({ code }) => code)).toEqual(['large']);
  });
  it('are left out where the gemeente is far too small for its name', () => {
    expect(mapLabels([square('a', 300, 400, 100)], nameOf, 1)).toEqual([]);
  });
  it('have more room on an enlarged map', () => {
    const shapes = [square('a', 300, 400, 800), square('b', 300, 460, 790)];
    expect(mapLabels(shapes, nameOf, 1)).toHaveLength(1);
    expect(mapLabels(shapes, nameOf, 4)).toHaveLength(2);
  });
});
