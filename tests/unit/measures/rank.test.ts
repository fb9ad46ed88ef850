import { expect, it } from 'vitest';
import { ranks } from '../../../src/measures/rank.ts';

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
