import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  aboveNorm,
  indicativeOf,
  isBelowNorm,
  yearsBelowNorm,
} from '../../../../src/state/schools/norm-test.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

const years = [2019, 2023, 2024, 2025];
const row = (counts: (number | null)[], whole: number[] | null = null) =>
  schoolRow('00AA00', counts, {
    norm: { ...indicativeNorm(195)!, ofWholeSchool: whole && Float64Array.from(whole) },
  });

describe('the test against a norm', () => {
  it('of a vo school is of the pupils of all its vestigingen', () => {
    const one = row([100, 100, 100, 100], [250, 250, 190, 180]);
    expect(years.map((year) => isBelowNorm(one, years, year))).toEqual([false, false, true, true]);
    expect(aboveNorm(one, years, 2025)).toBe(-15);
  });
  it('says nothing where the pupils of the whole school are not known', () => {
    const one = row([100, 100, 100, 100], [NaN, NaN, NaN, NaN]);
    expect(isBelowNorm(one, years, 2025)).toBe(false);
    expect(aboveNorm(one, years, 2025)).toBeNaN();
  });
  it('counts years in a row over years with counts only: a year without one ends the row', () => {
    expect(yearsBelowNorm(row([100, 100, 100, 100]), years, 2025)).toBe(3);
    expect(yearsBelowNorm(row([100, 200, 100, 100]), years, 2025)).toBe(2);
  });
  it('takes a masked count for one below any norm, and a school without pupils for none', () => {
    expect(isBelowNorm(row([1, 1, 1, MASKED]), years, 2025)).toBe(true);
    expect(isBelowNorm(row([1, 1, 1, 0]), years, 2025)).toBe(false);
    expect(isBelowNorm(row([1, 1, 1, null]), years, 2025)).toBe(false);
  });
});

describe('whether norms are indicative', () => {
  it('is so of all of them, of some or of none, whatever the schools without a norm', () => {
    expect(indicativeOf(['indicative', null, 'indicative'])).toBe('all');
    expect(indicativeOf(['indicative', 'official'])).toBe('some');
    expect(indicativeOf(['user', null, 'law'])).toBe('none');
    expect(indicativeOf([])).toBe('none');
  });
});
