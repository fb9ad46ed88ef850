import { expect, it } from 'vitest';
import { spanOf } from '../../../src/measures/span.ts';

it('puts the earlier of the base year and the other year first', () => {
  expect(spanOf(2015, 2025)).toEqual([2015, 2025]);
  expect(spanOf(2015, 2005)).toEqual([2005, 2015]);
  expect(spanOf(2015, 2015)).toEqual([2015, 2015]);
});
