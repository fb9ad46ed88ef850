import { expect, it } from 'vitest';
import { MAP_WIDTH } from '../../../../src/geometry/shapes.ts';
import { WHOLE } from '../../../../src/view/map/place-on.ts';
import { pointerOnPlane } from '../../../../src/view/map/pointer-on-plane.ts';

/** A map of half as many pixels wide as the drawing plane has units, at 10 and 20 pixels in the window. */
const mapOf = (width: number) =>
  ({ getBoundingClientRect: () => ({ left: 10, top: 20, width }) }) as Element;
const pointer = { clientX: 110, clientY: 70 };

it('is in units of the drawing plane, before and after pan and zoom', () => {
  const svg = mapOf(MAP_WIDTH / 2);
  expect(pointerOnPlane(pointer, svg, WHOLE)).toEqual({ x: 200, y: 100, pixel: 2 });
  expect(pointerOnPlane(pointer, svg, { scale: 4, shift: [40, -20] })).toEqual({
    x: 40,
    y: 30,
    pixel: 0.5,
  });
});

it('is nowhere on a map that is not there or has no size', () => {
  expect(pointerOnPlane(pointer, null, WHOLE)).toBeNull();
  expect(pointerOnPlane(pointer, mapOf(0), WHOLE)).toBeNull();
});
