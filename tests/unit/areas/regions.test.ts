import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { DIVISIONS, type Area } from '../../../src/areas/divisions.ts';
import { coverageOf, divisionSets, isInRegion, regionsOf } from '../../../src/areas/regions.ts';
import { regionsWith } from '../../fixtures/area-builder.ts';

const file = new URL('../../../public/data/gebieden.csv', import.meta.url);
const areas = readAreas(readFileSync(file, 'utf8'), 'gebieden.csv');

describe('regions of a division', () => {
  it.each(DIVISIONS)('hold every gemeente once in %s', (division) => {
    const codes = regionsOf(areas, division).flatMap((region) =>
      region.areas.map(({ code }) => code),
    );
    expect(codes.toSorted()).toEqual(areas.map(({ code }) => code).toSorted());
  });

  it('stand in the order of their names, and so do their gemeenten', () => {
    const provinces = regionsOf(areas, 'provincie');
    expect(provinces).toHaveLength(12);
    expect(provinces[0]?.name).toBe('Drenthe');
    expect(provinces[0]?.areas[0]?.name).toBe('Aa en Hunze');
  });

  it('sort a name with an apostrophe by its letters', () => {
    const names = regionsOf(areas, 'provincie')
      .find(({ name }) => name === 'Zuid-Holland')
      ?.areas.map(({ name }) => name);
    expect(names?.indexOf("'s-Gravenhage")).toBeGreaterThan(names?.indexOf('Rotterdam') ?? NaN);
  });
});

describe('a division that overlaps and leaves gaps', () => {
  const region = (code: string) => ({ code, name: `Onderwijsregio ${code}` });
  const made: Area[] = (
    [
      ['GM0001', ['1']],
      ['GM0002', ['1', '2']],
      ['GM0003', ['2']],
      ['GM0004', []],
    ] as const
  ).map(([code, regions]) => ({
    code,
    name: code,
    regions: { ...regionsWith(() => region('x')), corop: regions.map(region) },
  }));

  it('gives sets that share a gemeente, and none for a gemeente without a region', () => {
    expect(divisionSets(made, 'corop')).toEqual([
      { code: 'corop.1', name: 'Onderwijsregio 1', members: ['GM0001', 'GM0002'] },
      { code: 'corop.2', name: 'Onderwijsregio 2', members: ['GM0002', 'GM0003'] },
    ]);
    expect(made.map((area) => isInRegion(area, 'corop', '2'))).toEqual([false, true, true, false]);
  });

  it('says which gemeenten are in no region, and which in more than one', () => {
    expect(coverageOf(made, divisionSets(made, 'corop'))).toEqual({
      inNone: ['GM0004'],
      inSeveral: ['GM0002'],
    });
    expect(coverageOf(made, [{ code: 'eigen.0', members: ['GM0001', 'GM0001'] }])).toEqual({
      inNone: ['GM0002', 'GM0003', 'GM0004'],
      inSeveral: [],
    });
  });

  it.each(DIVISIONS)('is not %s: each gemeente of today is in one of its regions', (division) => {
    expect(coverageOf(areas, divisionSets(areas, division))).toEqual({ inNone: [], inSeveral: [] });
  });
});
