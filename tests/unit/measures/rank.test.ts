import { describe, expect, it } from 'vitest';
import { rankOf, ranks } from '../../../src/measures/rank.ts';

it('gives the smallest the first place when ascending, the largest when not', () => {
  expect([...ranks([3, 1, 2], true)]).toEqual([3, 1, 2]);
  expect([...ranks([3, 1, 2], false)]).toEqual([1, 3, 2]);
});
it('lets equals share a place and skips the next', () => {
  expect([...ranks([5, 5, 1, 9], true)]).toEqual([2, 2, 1, 4]);
});
it('gives no place to what has no value', () => {
  expect([...ranks([NaN, 2], true)]).toEqual([0, 1]);
});

describe('the rank of one value', () => {
  const changes = [-10, -3, 0, 4, 4, 9, NaN];

  it('counts a fall from the largest fall and a rise from the largest rise', () => {
    expect(rankOf(changes, 1, 0)).toEqual({ rank: 2, of: 6, from: 'fall' });
    expect(rankOf(changes, 5, 0)).toEqual({ rank: 1, of: 6, from: 'rise' });
  });
  it('is the same for equal values on either side', () => {
    expect(rankOf(changes, 3, 0)).toEqual({ rank: 2, of: 6, from: 'rise' });
    expect(rankOf(changes, 4, 0)).toEqual({ rank: 2, of: 6, from: 'rise' });
    expect(rankOf([-5, -5, -1], 1, 0)).toEqual({ rank: 1, of: 3, from: 'fall' });
  });
  it('is not given to what did not change or has no value', () => {
    expect(rankOf(changes, 2, 0)).toBeNull();
    expect(rankOf(changes, 6, 0)).toBeNull();
    expect(rankOf(changes, 7, 0)).toBeNull();
  });
  it('speaks of low and high, not of falls and rises, for an index and for numbers', () => {
    expect(rankOf([90, 95, 110], 0, 100)).toEqual({ rank: 1, of: 3, from: 'lowest' });
    expect(rankOf([90, 95, 110], 2, 100)).toEqual({ rank: 1, of: 3, from: 'highest' });
    expect(rankOf([90, 95, 110], 0, null)).toEqual({ rank: 3, of: 3, from: 'highest' });
  });
});
