import { expect, it } from 'vitest';
import { MAP_WIDTH } from '../../../../src/geometry/shapes.ts';
import { regionHeight } from '../../../../src/view/region/region-height.ts';

it('the map of a region is as high as suits it, but not a strip', () => {
  const height = (wide: number, high: number) =>
    regionHeight([
      [100, 100],
      [100 + wide, 100 + high],
    ]) / MAP_WIDTH;
  expect(height(500, 450)).toBeCloseTo(0.9, 6);
  expect(height(500, 100)).toBe(0.75);
  expect(height(100, 500)).toBe(1.2);
});
