import { expect, it } from 'vitest';
import { RelativePath } from '../../../src/geometry/relative-path.ts';
import { isInside, ringsOf } from '../../../src/geometry/rings.ts';

/** A square with a square hole, and a second square beside it, as a map draws them. */
function drawn(): string {
  const pen = new RelativePath();
  pen.beginPath();
  for (const [x, y, side] of [
    [0, 0, 30],
    [10, 10, 10],
    [50, 0, 5],
  ] as const) {
    pen.moveTo(x, y);
    pen.lineTo(x + side, y);
    pen.lineTo(x + side, y + side);
    pen.lineTo(x, y + side);
    pen.closePath();
  }
  return pen.text;
}

it('reads back the rings of a path that a map draws', () => {
  expect(ringsOf(drawn())).toEqual([
    [[0, 0], [30, 0], [30, 30], [0, 30]],
    [[10, 10], [20, 10], [20, 20], [10, 20]],
    [[50, 0], [55, 0], [55, 5], [50, 5]],
  ]); // prettier-ignore
});

it('says what is inside an area: in any of its parts, and not in its holes', () => {
  const rings = ringsOf(drawn());
  expect(isInside(rings, 5, 5)).toBe(true);
  expect(isInside(rings, 52, 2)).toBe(true);
  expect(isInside(rings, 15, 15)).toBe(false);
  expect(isInside(rings, 40, 2)).toBe(false);
});
