import { describe, expect, it } from 'vitest';
import { contiguityOf } from '../../../../src/state/region/contiguity.ts';

/** a–b–c–d in a row, e–f on the other side of water, g an island. */
const TOUCHING = {
  a: ['b'],
  b: ['a', 'c'],
  c: ['b', 'd'],
  d: ['c'],
  e: ['f'],
  f: ['e'],
  g: [],
};

describe('the contiguity of a region', () => {
  it('is one part where all gemeenten are connected, in any order', () => {
    const { main, apart, acrossWater } = contiguityOf(['c', 'a', 'b'], TOUCHING);
    expect(main.sort()).toEqual(['a', 'b', 'c']);
    expect([apart, acrossWater]).toEqual([[], []]);
  });
  it('distinguishes parts separated by other gemeenten from parts separated by water', () => {
    const { main, apart, acrossWater } = contiguityOf(['g', 'd', 'a', 'b', 'f'], TOUCHING);
    expect(main.sort()).toEqual(['a', 'b']);
    expect(apart).toEqual([['d']]);
    expect(acrossWater).toEqual([['g'], ['f']]);
  });
  it('has no part without gemeenten, and one part for one gemeente', () => {
    expect(contiguityOf([], TOUCHING)).toEqual({ main: [], apart: [], acrossWater: [] });
    expect(contiguityOf(['g'], TOUCHING).main).toEqual(['g']);
  });
});
