import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableBreaks, readableStep } from '../../../src/measures/readable-numbers.ts';

/** Values that lie as many a change of pupils in the gemeenten: dense near a small number, with a tail. */
const skewed = Array.from({ length: 340 }, (_, i) => Math.round(2 ** (i / 40) * 100) / 100);
const QUARTERS = [0.25, 0.5, 0.75];
const below = (values: readonly number[], at: number) => values.filter((value) => value < at).length / values.length; // prettier-ignore

describe('readable breaks', () => {
  it('are numbers by which people count, in the place of quantiles', () => {
    const percents = Array.from({ length: 101 }, (_, i) => i / 5);
    expect(readableBreaks(percents, QUARTERS, 0.1, 0.1)).toEqual([5, 10, 15]);
    const around = Array.from({ length: 100 }, (_, i) => 1013 + 37 * i);
    expect(readableBreaks(around, QUARTERS, 0.12, 1)).toEqual([2000, 3000, 4000]);
  });

  it('leave about the same share of skewed values in each class', () => {
    const breaks = readableBreaks(skewed, QUARTERS, 0.125, 0.1);
    expect(breaks).toEqual([5, 20, 100]);
    for (const [i, at] of breaks.entries()) {
      expect(Math.abs(below(skewed, at) - QUARTERS[i]!)).toBeLessThan(0.13);
    }
  });

  it('keep close groups apart where the slack is small', () => {
    const groups = [...Array<number>(50).fill(11), ...Array<number>(50).fill(13)];
    expect(readableBreaks(groups, [0.5], 0.02, 1)).toEqual([12]);
  });

  it('ascend, and are multiples of the smallest step within the range of the values', () => {
    const values = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.1, 1), (given, step) => {
        const ascending = given.map((value) => value * step).sort((a, b) => a - b);
        const breaks = readableBreaks(ascending, QUARTERS, 0.125, step);
        expect(breaks).toHaveLength(3);
        for (const [i, at] of breaks.entries()) {
          expect(Math.abs(at / step - Math.round(at / step))).toBeLessThan(1e-6);
          expect(at).toBeGreaterThanOrEqual(breaks[i - 1] ?? -Infinity);
        }
      }),
    );
  });
});

describe('a readable step', () => {
  it('is 1, 2, 2.5 or 5 times a power of ten', () => {
    expect([6.4, 1.2, 0.22, 260, 2400, 1800].map((width) => readableStep(width, 0.1))).toEqual([
      5, 1, 0.2, 250, 2500, 2000,
    ]);
  });
  it('is a multiple of the smallest step, and not smaller', () => {
    expect(readableStep(2.4, 1)).toBe(2);
    expect(readableStep(0.03, 0.1)).toBe(0.1);
    expect(readableStep(0.25, 0.1)).toBe(0.2);
  });
});
