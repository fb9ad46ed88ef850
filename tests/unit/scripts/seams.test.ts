import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeSeams } from '../../../scripts/seams/close.ts';
import { doubleArea, type Outline, type Point } from '../../../scripts/seams/planar.ts';

/** A rectangle from its lower left to its upper right corner. */
function box(left: number, bottom: number, right: number, top: number): Point[] {
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
}

/** The area of each outline after closing, holes taken off. */
function areas(outlines: Outline[], seam = 1000): Record<string, number> {
  return Object.fromEntries(
    closeSeams(outlines, seam).map(({ code, polygons }) => [
      code,
      polygons.flat().reduce((sum, ring) => sum + doubleArea(ring) / 2, 0),
    ]),
  );
}

describe('closeSeams', () => {
  test('leaves what fits as it is', () => {
    const closed = closeSeams(
      [
        { code: 'a', rings: [box(0, 0, 100, 100)] },
        { code: 'b', rings: [box(100, 0, 200, 100)] },
      ],
      1000,
    );
    expect(closed.map(({ polygons }) => polygons.map((rings) => rings.length))).toEqual([[1], [1]]);
    expect(areas([{ code: 'a', rings: [box(0, 0, 100, 100)] }])).toEqual({ a: 10_000 });
  });

  test('gives a gap between two to the one with the longer border, and keeps a lake', () => {
    const left = { code: 'left', rings: [[...box(0, 0, 100, 100).slice(0, 2), [96, 50], ...box(0, 0, 100, 100).slice(2)] as Point[]] }; // prettier-ignore
    const right = { code: 'right', rings: [box(100, 0, 200, 100)] };
    expect(areas([left, right])).toEqual({ left: 10_000, right: 10_000 });
    expect(areas([left, right], 100)).toEqual({ left: 9_800, right: 10_000 });
  });

  test('gives an overlap to the smaller', () => {
    const large = { code: 'large', rings: [box(0, 0, 100, 100)] };
    const small = { code: 'small', rings: [box(90, 0, 150, 100)] };
    expect(areas([large, small])).toEqual({ large: 9_000, small: 6_000 });
  });

  test('keeps a hole in one, an enclave in a hole and an island', () => {
    const around = { code: 'around', rings: [box(0, 0, 100, 100), box(40, 40, 60, 60)] };
    const enclave = { code: 'enclave', rings: [box(45, 45, 50, 50), box(200, 0, 210, 10)] };
    expect(areas([around, enclave])).toEqual({ around: 9_600, enclave: 125 });
  });

  test('gives a sliver that lies between others away, but no whole gemeente', () => {
    const scattered = { code: 'scattered', rings: [box(0, 0, 100, 100), box(150, 50, 155, 55)] };
    const other = { code: 'other', rings: [box(100, 0, 200, 100), box(150, 50, 155, 55)] };
    expect(areas([scattered, other])).toEqual({ scattered: 10_000, other: 10_000 });
  });

  test('never gives a spot to two, and fills whatever is thinner than a seam', () => {
    const shift = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(fc.array(shift, { minLength: 12, maxLength: 12 }), (shifts) => {
        const border = shifts.map((dx, i) => [500 + dx, 80 * (i + 1)] as Point);
        const left: Point[] = [[0, 0], [500, 0], ...border.slice(0, 6), [500, 1000], [0, 1000]];
        const right: Point[] = [[500, 0], [1000, 0], [1000, 1000], [500, 1000], ...border.slice(6).reverse()]; // prettier-ignore
        const closed = areas([
          { code: 'left', rings: [left] },
          { code: 'right', rings: [right] },
        ], 10_000); // prettier-ignore
        expect((closed['left'] ?? 0) + (closed['right'] ?? 0)).toBe(1_000_000);
      }),
    );
  });
});
