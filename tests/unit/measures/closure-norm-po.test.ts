import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureNormPo } from '../../../src/measures/closure-norm-po.ts';

const HA = 100;

describe('the closure norm of bo', () => {
  test.each([
    [6.4, 23],
    [16, 50],
    [45, 99],
    [115, 150],
    [500, 200],
  ])('is with %d children per km² %i pupils', (density, norm) => {
    expect(closureNormPo(density * 1_000, 1_000 * HA)).toBe(norm);
  });

  test('is at least 23 and at most 200', () => {
    expect(closureNormPo(0, 10 * HA)).toBe(23);
    expect(closureNormPo(1_000_000, 10 * HA)).toBe(200);
  });

  test('counts at least ten km² of land', () => {
    expect(closureNormPo(200, 1 * HA)).toBe(closureNormPo(200, 10 * HA));
    expect(closureNormPo(200, 20 * HA)).toBeLessThan(closureNormPo(200, 10 * HA));
  });

  test('rounds a half up', () => {
    // 0.6·d / (0.15 + 0.0027·d) = 30.5 where d = 4.575 / 0.51765
    const half = 4.575 / 0.51765;
    expect(closureNormPo(half * 1_000_000 + 1, 1_000_000 * HA)).toBe(31);
    expect(closureNormPo(half * 1_000_000 - 1, 1_000_000 * HA)).toBe(30);
  });

  test('never falls where there are more children', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.nat(5_000),
        fc.integer({ min: 1, max: 60_000 }),
        (n, more, ha) => {
          expect(closureNormPo(n + more, ha)).toBeGreaterThanOrEqual(closureNormPo(n, ha));
        },
      ),
    );
  });
});
