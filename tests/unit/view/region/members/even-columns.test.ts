import { expect, it } from 'vitest';
import { evenColumns } from '../../../../../src/view/region/members/even-columns.ts';

/** The lengths of the rows. */
function rows(count: number, most: number): number[] {
  const columns = evenColumns(count, most);
  return Array.from({ length: Math.ceil(count / columns) }, (_, i) =>
    Math.min(columns, count - i * columns),
  );
}

it('divides charts over rows of about the same length', () => {
  expect(rows(8, 7)).toEqual([4, 4]);
  expect(rows(9, 7)).toEqual([5, 4]);
  expect(rows(13, 7)).toEqual([7, 6]);
  expect(rows(15, 7)).toEqual([5, 5, 5]);
  expect(rows(6, 7)).toEqual([6]);
});

it('leaves no chart alone in the last row where that can be avoided', () => {
  expect(rows(5, 4)).toEqual([3, 2]);
  expect(rows(10, 3)).toEqual([2, 2, 2, 2, 2]);
  expect(rows(7, 3)).toEqual([3, 3, 1]);
  for (let count = 2; count <= 60; count++) {
    const last = rows(count, 7).at(-1)!;
    const isAvoidable = [2, 3, 4, 5, 6, 7].some((columns) => count % columns !== 1);
    expect(last > 1 || !isAvoidable).toBe(true);
  }
});

it('has a column for one chart, and never more than fit', () => {
  expect(evenColumns(1, 7)).toBe(1);
  for (let count = 1; count < 60; count++) expect(evenColumns(count, 6)).toBeLessThanOrEqual(6);
});
