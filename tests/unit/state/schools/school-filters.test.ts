import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  filterSchools,
  NO_FILTERS,
  sizeOf,
  type SchoolFilters,
} from '../../../../src/state/schools/school-filters.ts';
import { schoolFigures } from '../../../../src/state/schools/school-figures.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

const norm = indicativeNorm(100);
const schools = schoolFigures(
  {
    years: [2021, 2022],
    totals: [],
    rows: [
      schoolRow('00AA00', [100, 90], { name: 'De Wilgen', town: 'ÉÉNRUM', norm }),
      schoolRow('00BB00', [200, 240], { denomination: 'Rooms-Katholiek', board: '41438', norm }),
      schoolRow('00CC00', [40, 0], { name: 'De Berk', norm }),
      schoolRow('00DD00', [40, MASKED], { norm }),
    ],
  },
  2021,
  2022,
);
const codes = (filters: Partial<SchoolFilters>) =>
  filterSchools(schools, { ...NO_FILTERS, ...filters }).map(({ row }) => row.code);

describe('the filters of schools', () => {
  it('list open schools until another status is asked', () => {
    expect(codes({})).toEqual(['00AA00', '00BB00', '00DD00']);
    expect(codes({ status: 'closed' })).toEqual(['00CC00']);
    expect(codes({ status: 'all' })).toHaveLength(4);
  });
  it('take a masked count for one below the norm, and a closed school for none', () => {
    expect(codes({ status: 'below' })).toEqual(['00AA00', '00DD00']);
  });
  it('find a name, a town or a code, whatever the case and accents', () => {
    expect(codes({ text: 'wilg' })).toEqual(['00AA00']);
    expect(codes({ text: 'eenrum' })).toEqual(['00AA00']);
    expect(codes({ text: '00bb' })).toEqual(['00BB00']);
  });
  it('choose by denomination, board and size', () => {
    expect(codes({ denomination: 'Rooms-Katholiek' })).toEqual(['00BB00']);
    expect(codes({ board: '41438' })).toEqual(['00BB00']);
    expect(codes({ size: 'under250' })).toEqual(['00BB00']);
  });
});

describe('the size of a school', () => {
  it.each([
    [49, 'under50'],
    [50, 'under100'],
    [144, 'under145'],
    [145, 'under250'],
    [250, 'from250'],
  ])('with %i pupils is %s', (pupils, size) => {
    expect(sizeOf(pupils, false)).toBe(size);
  });
  it('is small with a masked count, and not known without pupils', () => {
    expect(sizeOf(MASKED, true)).toBe('under50');
    expect(sizeOf(0, false)).toBeNull();
  });
});
