import { describe, expect, it } from 'vitest';
import { distributionOf, positionOn } from '../../../../src/view/map/distribution.ts';

const axis = { low: -10, high: 10, bin: 1 };
const of = (values: number[], classes: number[], breaks: number[] = [0]) =>
  distributionOf({ values: Float64Array.from(values), classes: Int8Array.from(classes), breaks, axis }); // prettier-ignore
/** The bars of a path: left and foot of each, and its height. */
const bars = (path = '') =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)v-([\d.]+)/g)].map((found) => found.slice(1).map(Number));

describe('the bars of a legend', () => {
  it('stand where the values are, as high as there are areas', () => {
    const { paths, highest } = of([-9.5, -9.1, 3, 3.9, 3.2, 7], [0, 0, 1, 1, 1, 1]);
    expect(highest).toBe(3);
    const heights = bars(paths[1]).map(([, , height]) => height);
    expect(heights).toEqual([100, 33.33]);
    expect(bars(paths[0])[0]![2]).toBeCloseTo(66.67);
    // The bin from −10 to −9 is the first of twenty, that from 3 the fourteenth.
    expect(bars(paths[0])[0]![0]).toBeLessThan(50);
    expect(Math.floor(bars(paths[1])[0]![0]! / 50)).toBe(13);
  });
  it('count a value that equals a break in the bin above it, like the class', () => {
    const { paths } = of([0, -0.1], [1, 0]);
    expect(Math.floor(bars(paths[1])[0]![0]! / 50)).toBe(10);
    expect(Math.floor(bars(paths[0])[0]![0]! / 50)).toBe(9);
  });
  it('leave out what is beyond the axis, and count it', () => {
    const found = of([-40, -10, 9.9, 10, 99], [0, 0, 1, 1, 1]);
    expect([found.below, found.above]).toEqual([1, 2]);
    expect(bars(found.paths[0])).toHaveLength(1);
  });
  it('are on top of each other where a break divides a bin', () => {
    const { paths } = of([2.1, 2.8], [0, 1], [2.5]);
    const [[x, foot]] = bars(paths[0]) as [number[]];
    const [[above, base]] = bars(paths[1]) as [number[]];
    expect(above).toBe(x);
    expect(base).toBe(foot! - 50);
  });
  it('are seen also where one area stands beside hundreds', () => {
    const { paths } = of([...Array<number>(300).fill(1), 5], [...Array<number>(300).fill(1), 1]);
    expect(bars(paths[1])[1]![2]).toBe(3);
  });
});

it('marks a value along the axis, and one beyond it at its end', () => {
  expect([-10, 0, 10, 25, -99].map((value) => positionOn(axis, value))).toEqual([0, 0.5, 1, 1, 0]);
});
