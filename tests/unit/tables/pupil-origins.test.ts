import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import { exactly, fromOutside, rangeOf, rangesWithin } from '../../../src/tables/pupil-origins.ts';
import { school } from '../../fixtures/school-builder.ts';

test('a masked cell is 1 to 4 pupils, 1.55 on average', () => {
  expect(rangeOf({ pupils: 10, masked: 2 })).toEqual({ low: 12, expected: 13.1, high: 18 });
  expect(rangeOf({ pupils: 10, masked: 0 })).toEqual({ low: 10, expected: 10, high: 10 });
});

describe('parts of a known total', () => {
  test('are narrowed by it', () => {
    const parts = [
      { pupils: 10, masked: 4 },
      { pupils: 20, masked: 1 },
    ];
    // Of 37 pupils 30 are known, so that the five masked cells have 7.
    expect(rangesWithin(parts, 37)).toEqual([
      { low: 14, expected: 15.6, high: 16 },
      { low: 21, expected: 21.4, high: 23 },
    ]);
  });

  test.each([null, 34, 51])('keep the range of their own cells with the total %o', (total) => {
    const parts = [
      { pupils: 10, masked: 4 },
      { pupils: 20, masked: 1 },
    ];
    expect(rangesWithin(parts, total)).toEqual(parts.map(rangeOf));
  });

  test('have bounds that hold whatever is in the masked cells, and expected values that add up', () => {
    const cell = fc.integer({ min: 1, max: 4 });
    const part = fc.record({ pupils: fc.nat(50), cells: fc.array(cell, { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const true_ = parts.map(({ pupils, cells }) => cells.reduce((a, b) => a + b, pupils));
        const total = true_.reduce((a, b) => a + b, 0);
        const counted = parts.map(({ pupils, cells }) => ({ pupils, masked: cells.length }));
        const ranges = rangesWithin(counted, total);
        for (const [i, { low, high }] of ranges.entries()) {
          expect(low).toBeLessThanOrEqual(true_[i]!);
          expect(high).toBeGreaterThanOrEqual(true_[i]!);
        }
        expect(ranges.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(total, 6);
      }),
    );
  });
});

test('pupils from outside are those of other gemeenten and abroad, in bo; unknown places are apart', () => {
  const aalst = school('00AA00', [40], { from: 2024 });
  const masked = school('00AB00', [MASKED], { from: 2024 });
  const origin = (vestiging: string, residence: string, pupils: number, cells: number) => ({
    vestiging,
    residence,
    pupils,
    masked: cells,
  });
  const found = fromOutside(
    [
      origin('00AA00', 'GM0001', 30, 0),
      origin('00AA00', 'GM0002', 5, 1),
      origin('00AA00', 'GM9999', 0, 1),
      origin('00AB00', 'DE', 0, 1),
      origin('99ZZ00', 'GM0001', 9, 0),
    ],
    [aalst, masked],
  );
  expect([...found.keys()]).toEqual(['GM0001']);
  expect(found.get('GM0001')).toEqual({
    // Of 40 pupils two cells have 5: 1 to 4 of the other gemeente, 1 to 4 of an unknown place.
    outside: { low: 7, expected: 9.05, high: 13 },
    inside: exactly(30),
    unknown: { low: 1, expected: 2.5, high: 4 },
    all: { low: 41, expected: 41.55, high: 44 },
  });
});
