import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../../src/measures/class-breaks.ts';
import { classOf } from '../../../src/measures/classes.ts';
import { shadesOf } from '../../../src/view/map/shades.ts';

const METHODS = ['kwantielen', 'gelijk', 'natuurlijk'] as const;
const plain = { neutral: null, isCount: false, step: 0.1, fixed: [] };
const change = { neutral: 0, isCount: false, step: 0.1, fixed: [] };
const counts = { neutral: null, isCount: true, step: 1, fixed: [] };
const spread = Array.from({ length: 100 }, (_, i) => i + 1);

describe('class breaks', () => {
  it('put about as many areas in each class by quantiles', () => {
    const breaks = classBreaks(spread, 'kwantielen', plain);
    const sizes = Array.from({ length: breaks.length + 1 }, () => 0);
    for (const value of spread) sizes[classOf(value, breaks)]!++;
    expect(sizes).toHaveLength(6);
    expect(breaks).toEqual([20, 30, 50, 70, 90]);
    for (const size of sizes) expect(Math.abs(size / (100 / 6) - 1)).toBeLessThan(0.5);
  });
  it('give many zeros a class of their own and divide the others as if there were no zeros', () => {
    const zeros = new Array<number>(300).fill(0);
    const breaks = classBreaks([...zeros, ...spread], 'kwantielen', {
      ...counts,
      zerosApart: true,
    });
    expect(breaks).toEqual([1, 20, 40, 60, 80]);
    expect(classBreaks([...zeros, ...spread], 'kwantielen', counts).length).toBeLessThan(4);
    const shares = [...zeros, ...spread.map((value) => value / 2)];
    const [first] = classBreaks(shares, 'kwantielen', { ...plain, zerosApart: true });
    expect(first).toBe(0.1);
    expect(classBreaks(zeros, 'kwantielen', { ...counts, zerosApart: true })).toEqual([]);
  });
  it('are equally far apart by equal classes', () => {
    const breaks = classBreaks(spread, 'gelijk', plain);
    const steps = breaks.slice(1).map((at, i) => at - breaks[i]!);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });
  it('fall in the gaps by natural breaks', () => {
    const groups = [1, 2, 3, 101, 102, 103, 201, 202, 301, 302, 401, 402, 501, 502];
    expect(classBreaks(groups, 'natuurlijk', plain)).toEqual([100, 200, 300, 400, 500]);
  });
  it('are the same whatever the values are where the measure has all its breaks', () => {
    const chances = { ...plain, step: 1, all: [10, 25, 50, 75, 90] };
    expect(classBreaks([1, 2, 3], 'kwantielen', chances)).toEqual([10, 25, 50, 75, 90]);
    expect(classBreaks([], 'natuurlijk', chances)).toEqual([10, 25, 50, 75, 90]);
  });
  it('of a change are never between −0.04 and 0.04, but for 0 itself', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }); // prettier-ignore
    fc.assert(
      fc.property(values, fc.constantFrom(...METHODS), (given, method) => {
        const breaks = classBreaks(given, method, change);
        expect(breaks).toContain(0);
        expect(breaks.filter((at) => at !== 0 && Math.abs(at) < 0.05)).toEqual([]);
      }),
    );
  });
  it('mirror around the neutral value and hold it', () => {
    const values = spread.flatMap((value) => [-value, value / 2]);
    const breaks = classBreaks(values, 'kwantielen', change);
    expect(breaks).toContain(0);
    for (const at of breaks) expect(breaks.includes(-at) || Math.abs(at) > 50).toBe(true);
  });
  it('leave out a side of the neutral value on which nothing lies', () => {
    const breaks = classBreaks(
      spread.map((value) => -value),
      'kwantielen',
      change,
    );
    expect(Math.max(...breaks)).toBe(0);
  });
  it('do not stretch equal classes to one outlier', () => {
    const breaks = classBreaks([...spread, 100_000], 'gelijk', plain);
    expect(Math.max(...breaks)).toBeLessThan(101);
  });
  it('give zero a class of its own among counts, which have whole breaks', () => {
    const breaks = classBreaks([0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 9], 'gelijk', counts);
    expect(breaks[0]).toBe(1);
    expect(breaks.every(Number.isInteger)).toBe(true);
  });
  it('leave no class wholly outside the values', () => {
    const values = [-100, -100, -40, -20, -5, 3];
    for (const at of classBreaks(values, 'natuurlijk', change)) {
      expect(at > -100 && (at <= 3 || at === 0)).toBe(true);
    }
  });
  it('are numbers that the page can show', () => {
    const breaks = classBreaks([-0.31, -0.22, -0.11, 0.04, 0.13, 0.2], 'kwantielen', change);
    expect(breaks.map((at) => Number(at.toFixed(1)))).toEqual(breaks);
    expect(new Set(breaks).size).toBe(breaks.length);
  });
  it('hold what a rule asks for', () => {
    expect(classBreaks(spread, 'kwantielen', { ...plain, fixed: [33] })).toContain(33);
  });
  it('have a break of a rule, and its mirror image, in the place of the nearest', () => {
    const values = spread.flatMap((value) => [-value / 4, value / 4]);
    const free = classBreaks(values, 'kwantielen', change);
    const ruled = classBreaks(values, 'kwantielen', { ...change, fixed: [-10] });
    expect(ruled).toHaveLength(free.length);
    expect(ruled).toEqual([-20, -15, -10, 0, 10, 15, 20]);
  });
  it('are never more than the map has shades for', () => {
    const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { maxLength: 60 });
    const scales = fc.constantFrom({ ...change, fixed: [-10 + 1e-9] }, change, counts, plain, {
      ...plain,
      fixed: [33],
    });
    fc.assert(
      fc.property(values, fc.constantFrom(...METHODS), scales, (given, method, scale) => {
        const some = scale.isCount ? given.map((value) => Math.abs(Math.round(value))) : given;
        const breaks = classBreaks(some, method, scale);
        const shades = shadesOf(breaks, scale.neutral);
        expect(shades).toHaveLength(breaks.length + 1);
        expect(new Set(shades).size).toBe(shades.length);
      }),
    );
  });
  it('are none without values', () => {
    expect(classBreaks([], 'kwantielen', plain)).toEqual([]);
    expect(classBreaks([NaN], 'natuurlijk', change)).toEqual([]);
  });
  it('ascend and part any values, by any method', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(...METHODS), fc.constantFrom(null, 0, 100), (v, m, n) => {
        const breaks = classBreaks(v, m, { ...plain, neutral: n });
        for (const [i, at] of breaks.entries()) {
          expect(Number.isFinite(at)).toBe(true);
          if (i > 0) expect(at).toBeGreaterThan(breaks[i - 1]!);
        }
      }),
    );
  });
});
