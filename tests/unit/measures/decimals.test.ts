import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRoundable, roundedUnits } from '../../../src/measures/decimals.ts';

it('rounds the digits that are written, half away from zero, in units of the last decimal', () => {
  expect([9.95, -9.95, 1.005, 0.04, 0].map((value) => roundedUnits(value, 1))).toEqual([
    100, 100, 10, 0, 0,
  ]);
  expect([0.5, 1.5, -2.5].map((value) => roundedUnits(value, 0))).toEqual([1, 2, 3]);
  expect(roundedUnits(1e-7, 5)).toBe(0);
});

it('rounds as the browser does, to each number of decimals that the page uses', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.integer({ min: 0, max: 5 }),
      (value, digits) => {
        const format = new Intl.NumberFormat('en', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          useGrouping: false,
        });
        const written = format.format(Math.abs(value)).replace('.', '');
        expect(roundedUnits(value, digits)).toBe(Number(written));
      },
    ),
    { numRuns: 2000 },
  );
});

it('does not round what is not finite or has no decimals', () => {
  expect([1e15, -1e15, Infinity, NaN].some(isRoundable)).toBe(false);
  expect(isRoundable(999_999_999_999_999)).toBe(true);
});
