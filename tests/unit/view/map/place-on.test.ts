import { expect, it } from 'vitest';
import {
  placedIn,
  placeOn,
  readPlacement,
  writePlacement,
} from '../../../../src/view/map/place-on.ts';

it('places a point as the map does after pan and zoom', () => {
  expect(placeOn('translate(-20,30) scale(2)', 10, 10)).toEqual([0, 50]);
  expect(placeOn('translate(1e-7,0) scale(1)', 10, 10)[0]).toBeCloseTo(10);
});

it('composes two placements into one that is written and read again', () => {
  const outer = readPlacement('translate(100,0) scale(2)');
  const inner = readPlacement('translate(5,7) scale(3)');
  const [x, y] = placeOn('translate(5,7) scale(3)', 4, 4);
  expect(placeOn(writePlacement(placedIn(outer, inner)), 4, 4)).toEqual(
    placeOn('translate(100,0) scale(2)', x, y),
  );
});
