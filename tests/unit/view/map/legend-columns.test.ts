import { expect, it } from 'vitest';
import { legendColumns, legendPosition } from '../../../../src/view/map/legend-columns.ts';

it('counts the gemeenten of each class and leaves out those without one', () => {
  expect(legendColumns([-5, 5], [0, 0, 2, -1])).toEqual([
    { k: 0, from: null, to: -5, count: 2 },
    { k: 1, from: -5, to: 5, count: 0 },
    { k: 2, from: 5, to: null, count: 1 },
  ]);
});
it('marks a value within its class', () => {
  expect(legendPosition(0, [-5, 5], [-10, 20])).toBeCloseTo(0.5);
  expect(legendPosition(-10, [-5, 5], [-10, 20])).toBe(0);
  expect(legendPosition(20, [-5, 5], [-10, 20])).toBe(1);
});
