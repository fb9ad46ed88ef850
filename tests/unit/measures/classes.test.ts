import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf } from '../../../src/measures/classes.ts';

const METHODS = ['kwantielen', 'gelijk', 'natuurlijk'] as const;
const spread = Array.from({ length: 100 }, (_, i) => i + 1);

describe('class breaks', () => {
  it('put about as many areas in each class by quantiles', () => {
    const breaks = classBreaks(spread, 'kwantielen', null);
    const sizes = Array.from({ length: breaks.length + 1 }, () => 0);
    for (const value of spread) sizes[classOf(value, breaks)]!++;
    expect(sizes).toHaveLength(6);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  });
  it('are equally far apart by equal classes', () => {
    const breaks = classBreaks(spread, 'gelijk', null);
    const steps = breaks.slice(1).map((at, i) => at - breaks[i]!);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });
  it('fall in the gaps by natural breaks', () => {
    const groups = [1, 2, 3, 101, 102, 103, 201, 202, 301, 302, 401, 402, 501, 502];
    expect(classBreaks(groups, 'natuurlijk', null)).toEqual([100, 200, 300, 400, 500]);
  });
  it('mirror around the neutral value and hold it', () => {
    const values = spread.flatMap((value) => [-value, value / 2]);
    const breaks = classBreaks(values, 'kwantielen', 0);
    expect(breaks).toContain(0);
    expect(breaks.map((at) => (at === 0 ? 0 : -at)).reverse()).toEqual(breaks);
  });
  it('leave out a side of the neutral value on which nothing lies', () => {
    const breaks = classBreaks(
      spread.map((value) => -value),
      'kwantielen',
      0,
    );
    expect(Math.max(...breaks)).toBe(0);
  });
  it('do not stretch equal classes to one outlier', () => {
    const breaks = classBreaks([...spread, 100_000], 'gelijk', null);
    expect(Math.max(...breaks)).toBeLessThan(101);
  });
  it('are none without values', () => {
    expect(classBreaks([], 'kwantielen', null)).toEqual([]);
    expect(classBreaks([NaN], 'natuurlijk', 0)).toEqual([]);
  });
  it('ascend and part any values, by any method', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(...METHODS), fc.constantFrom(null, 0, 100), (v, m, n) => {
        const breaks = classBreaks(v, m, n);
        for (const [i, at] of breaks.entries()) {
          expect(Number.isFinite(at)).toBe(true);
          if (i > 0) expect(at).toBeGreaterThan(breaks[i - 1]!);
        }
      }),
    );
  });
});

describe('the class of a value', () => {
  it('is the one above where it lies on a break', () => {
    expect(classOf(-10, [-10, -5])).toBe(1);
    expect(classOf(-10.1, [-10, -5])).toBe(0);
    expect(classOf(0, [-10, -5])).toBe(2);
  });
});
