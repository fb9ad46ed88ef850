import { describe, expect, it } from 'vitest';
import { multiplesGrid } from '../../../../../src/view/region/print/multiples-grid.ts';

describe('the small charts of a region on paper', () => {
  it.each([
    [2, 3],
    [3, 3],
    [4, 4],
    [6, 6],
    [8, 4],
    [11, 6],
    [12, 6],
    [13, 7],
    [14, 7],
  ])('%i of them stand beside the table, %i on a row', (charts, columns) => {
    expect(multiplesGrid(charts)).toEqual({ count: charts, columns, hasOwnPage: false });
  });
  it('take at most two rows beside the table', () => {
    for (let charts = 1; charts <= 14; charts++) {
      const { columns } = multiplesGrid(charts);
      expect(Math.ceil(charts / columns)).toBeLessThanOrEqual(2);
    }
  });
  it('take a page of their own from 15 to 60, on fewer columns the fewer there are, at least half of the page', () => {
    let before = 0;
    for (let charts = 15; charts <= 60; charts++) {
      const { count, columns, hasOwnPage } = multiplesGrid(charts);
      expect([count, hasOwnPage]).toEqual([charts, true]);
      expect(columns).toBeGreaterThanOrEqual(before);
      expect(columns).toBeLessThanOrEqual(7);
      before = columns;
      const width = 185 / columns - 3;
      const height = Math.ceil(charts / columns) * (0.46 * width + 9.5);
      expect(height).toBeGreaterThan(110);
      expect(height).toBeLessThan(225);
    }
  });
  it('are the first twelve of more than 60', () => {
    expect(multiplesGrid(108)).toEqual({ count: 12, columns: 6, hasOwnPage: false });
  });
});
