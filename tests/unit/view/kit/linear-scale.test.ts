import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/view/kit/linear-scale.ts';

const whole = fc.integer({ min: -2_000_000, max: 2_000_000 });
const domains = fc.tuple(whole, whole).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const ranges = fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }));

describe('a linear scale', () => {
  it('gives the positions and ticks that d3-scale gives', () => {
    fc.assert(
      fc.property(domains, ranges, whole, ([low, high], range, value) => {
        const scale = linearScale([low, high], range);
        const theirs = scaleLinear([low, high], range);
        expect(scale(value)).toBe(theirs(value));
        expect(scale.ticks(5)).toEqual(theirs.ticks(5));
      }),
    );
  });

  it('moves the ends of the domain outwards to round values, as d3-scale does', () => {
    fc.assert(
      fc.property(domains, fc.integer({ min: 2, max: 12 }), ([low, high], count) => {
        const { domain } = linearScale([low, high], [0, 1], count);
        const theirs = scaleLinear([low, high], [0, 1]).nice(count).domain();
        // Adding 0 makes −0 an ordinary zero.
        expect(domain.map((end) => end + 0)).toEqual(theirs.map((end) => end + 0));
      }),
    );
  });

  it('gives back the value at a position', () => {
    const scale = linearScale([1996, 2025], [40, 620]);
    expect(scale.invert(40)).toBe(1996);
    expect(scale.invert(scale(2011))).toBeCloseTo(2011);
  });

  it('puts the only value of a domain in the middle of the range', () => {
    expect(linearScale([7, 7], [0, 100])(7)).toBe(50);
  });
});
