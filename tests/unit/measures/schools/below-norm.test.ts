import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { belowNorm } from '../../../../src/measures/schools/below-norm.ts';
import type { ClosureNorm } from '../../../../src/measures/closure-norm-po.ts';
import { school } from '../../../fixtures/school-builder.ts';

const norm: ClosureNorm = { norm: 50, low: 50, high: 50, kind: 'indicative', part: null, split: null }; // prettier-ignore
const schools = [
  school('01AA00', [60, 49, 40, 30]),
  school('01AB00', [49, 50, 49, MASKED]),
  school('01AC00', [200, 200, 200, 0]),
  school('02AA00', [20, 20, 20, 20], { gemeente: 'GM0002' }),
];
const years = [2021, 2022, 2023, 2024];
const { schools: number, share, pupils, threeYears } = belowNorm(schools, years, () => norm);
const series = (table: typeof number, ...gemeenten: string[]) =>
  table.years.map((year) => table.value(gemeenten, year));

describe('schools below the closure norm', () => {
  it('are counted per gemeente and year, with one norm for all years', () => {
    expect(series(number, 'GM0001')).toEqual([1, 1, 2, 2]);
  });
  it('are summed over a region', () => {
    expect(series(number, 'GM0001', 'GM0002')).toEqual([2, 2, 3, 3]);
  });
  it('are a share of the schools that have pupils', () => {
    expect(series(share, 'GM0001').map(Math.round)).toEqual([33, 33, 67, 100]);
    expect(series(share, 'GM0003')[0]).toBeNaN();
  });
  it('have pupils, of which the masked are left out', () => {
    expect(series(pupils, 'GM0001')).toEqual([49, 49, 89, 30]);
  });
  it('are three years in a row below it from the third year on', () => {
    expect(threeYears.years).toEqual([2023, 2024]);
    expect(series(threeYears, 'GM0001')).toEqual([0, 1]);
    expect(series(threeYears, 'GM0002')).toEqual([1, 1]);
  });
  it('are not counted where no norm is known', () => {
    expect(series(belowNorm(schools, years, () => null).schools, 'GM0001')).toEqual([0, 0, 0, 0]);
  });
});
