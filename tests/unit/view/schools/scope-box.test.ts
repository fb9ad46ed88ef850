import { expect, it } from 'vitest';
import { boxAround } from '../../../../src/view/schools/scope-box.ts';

it('finds the smallest box around points, and none without points', () => {
  expect(boxAround([[3, 9], [1, 4], [2, 12]])).toEqual([[1, 4], [3, 12]]); // prettier-ignore
  expect(boxAround([])).toBeNull();
});
