import { describe, expect, it } from 'vitest';
import { reachTable } from '../../../src/tables/reach.ts';

const row = (gemeente: string, inhabitants: number, km: number) => ({
  gemeente,
  inhabitants,
  figures: [km, ...new Array<number>(15).fill(1)],
});
const table = reachTable([row('GM0001', 1000, 0.7), row('GM0002', 3000, 2.1)], 'bo_afstand');

describe('the reach of schools', () => {
  it('is that of a gemeente as CBS gives it, in one year', () => {
    expect(table.years).toEqual([2024]);
    expect(table.value(['GM0001'], 2024)).toBe(0.7);
  });
  it('is for several gemeenten the mean weighed by inhabitants', () => {
    expect(table.value(['GM0001', 'GM0002'], 2024)).toBeCloseTo((0.7 + 3 * 2.1) / 4, 10);
  });
  it('is not known where one of them is not', () => {
    expect(table.value(['GM0001', 'GM0003'], 2024)).toBeNaN();
    expect(table.value([], 2024)).toBeNaN();
  });
});
