import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAxis } from '../../../src/measures/class-axis.ts';

const percent = { unit: 'procent' } as const;
const count = { unit: 'leerlingen' } as const;
const evenly = (from: number, to: number, n = 300) =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));

describe('the axis of a legend', () => {
  it('has round ends, and bins on whose boundaries the breaks are', () => {
    const breaks = [-15, -10, -5, 0, 5, 10, 15];
    expect(classAxis(evenly(-24.2, 18.1), breaks, percent)).toEqual({ low: -25, high: 20, bin: 1 });
  });
  it('is not stretched to a few extremes', () => {
    const values = [...evenly(-20, 20), -90, 310, 5000];
    expect(classAxis(values, [-10, 0, 10], percent)).toEqual({ low: -20, high: 20, bin: 1 });
  });
  it('begins at zero for numbers that are not negative, unless these are all far from it', () => {
    expect(classAxis(evenly(50, 9000), [2000, 4000, 6000], count).low).toBe(0);
    expect(classAxis(evenly(80, 100), [85, 90, 95], percent).low).toBeGreaterThan(75);
  });
  it('is that of all chances, whatever these are', () => {
    const axis = classAxis([1, 2, 3], [10, 25, 50, 75, 90], { unit: 'kans' });
    expect([axis.low, axis.high]).toEqual([0, 100]);
  });
  it('has a bin for each whole number where there are few', () => {
    expect(classAxis([0, 0, 1, 1, 2, 3, 5], [1, 2, 3], { unit: 'scholen' }).bin).toBe(1);
  });
  it('exists without values and without breaks', () => {
    for (const axis of [classAxis([], [], percent), classAxis([7, 7], [], count)]) {
      expect(axis.high).toBeGreaterThan(axis.low);
      expect(axis.bin).toBeGreaterThan(0);
    }
  });
  it('holds every break, in bins of equal width that fill it', () => {
    const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { maxLength: 60 });
    const breaks = fc.uniqueArray(fc.integer({ min: -2000, max: 2000 }), { maxLength: 7 });
    fc.assert(
      fc.property(values, breaks, (some, given) => {
        const ascending = given.map((at) => at / 10).sort((a, b) => a - b);
        const { low, high, bin } = classAxis(some, ascending, percent);
        for (const at of ascending) expect(at > low && at < high).toBe(true);
        const bins = (high - low) / bin;
        expect(Math.abs(bins - Math.round(bins))).toBeLessThan(1e-6);
      }),
    );
  });
});
