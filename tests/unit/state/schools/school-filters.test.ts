import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  denominationKey,
  filterOptions,
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
    expect(codes({ schoolStatus: 'gesloten' })).toEqual(['00CC00']);
    expect(codes({ schoolStatus: 'alle' })).toHaveLength(4);
  });
  it('take a masked count for one below the norm, and a closed school for none', () => {
    expect(codes({ schoolStatus: 'onder' })).toEqual(['00AA00', '00DD00']);
  });
  it('find a name, a town or a code, whatever the case and accents', () => {
    expect(codes({ schoolText: 'wilg' })).toEqual(['00AA00']);
    expect(codes({ schoolText: 'eenrum' })).toEqual(['00AA00']);
    expect(codes({ schoolText: '00bb' })).toEqual(['00BB00']);
  });
  it('choose by denomination, board and size', () => {
    expect(codes({ denomination: 'rooms-katholiek' })).toEqual(['00BB00']);
    expect(codes({ ofBoard: '41438' })).toEqual(['00BB00']);
    expect(codes({ schoolSize: 'tot250' })).toEqual(['00BB00']);
  });
});

describe('the size of a school', () => {
  it.each([
    [49, 'tot50'],
    [50, 'tot100'],
    [144, 'tot145'],
    [145, 'tot250'],
    [250, 'vanaf250'],
  ])('with %i pupils is %s', (pupils, size) => {
    expect(sizeOf(pupils)).toBe(size);
  });
  it('is small with a masked count, and not known without pupils', () => {
    expect(sizeOf(MASKED)).toBe('tot50');
    expect(sizeOf(0)).toBeNull();
  });
});

describe('the key of a denomination in a link', () => {
  it('is in plain letters, whatever the signs and capitals', () => {
    expect(denominationKey('Rooms-Katholiek')).toBe('rooms-katholiek');
    expect(denominationKey('Hindoeïstisch')).toBe('hindoeistisch');
    expect(denominationKey('Samenwerking PC, RK, Alg. Bijz.')).toBe('samenwerking-pc-rk-alg-bijz');
  });
});

it('offers the denominations and boards that schools have, each once', () => {
  const { denominations, boards } = filterOptions([
    { denomination: 'Rooms-Katholiek', board: '41438' },
    { denomination: 'Openbaar', board: '30120' },
    { denomination: '', board: '41438' },
  ]);
  expect([...denominations]).toEqual([
    ['openbaar', 'Openbaar'],
    ['rooms-katholiek', 'Rooms-Katholiek'],
  ]);
  expect(boards).toEqual(['30120', '41438']);
});
