import { regionsWith } from '../../../fixtures/area-builder.ts';
import { describe, expect, it } from 'vitest';
import { divisionSets } from '../../../../src/areas/regions.ts';
import type { Area } from '../../../../src/areas/divisions.ts';
import { divisionSubject, userSubject } from '../../../../src/state/region/region-subject.ts';

const area = (code: string, region: string): Area => ({
  code,
  name: `Gemeente ${code}`,
  regions: regionsWith(() => ({ code: region, name: `Regio ${region}` })),
});
const areas = [area('GM0001', '09'), area('GM0002', '09'), area('GM0003', '10')];
const herindelingen = [
  { code: 'GM0900', name: 'Oudedorp', year: 2005, into: 'GM0002' },
  { code: 'GM0901', name: 'Deeldorp', year: 2005, into: 'GM0001' },
  { code: 'GM0901', name: 'Deeldorp', year: 2005, into: 'GM0003' },
];

describe('a region that the page shows', () => {
  it('can be a region of a division, with its gemeenten', () => {
    expect(divisionSubject(areas, 'corop', '09')).toMatchObject({
      code: 'corop.09',
      name: 'Regio 09',
      members: ['GM0001', 'GM0002'],
    });
    expect(divisionSubject(areas, 'corop', '99')).toBeNull();
    expect(divisionSets(areas, 'corop').map(({ code }) => code)).toEqual(['corop.09', 'corop.10']);
  });
  it('can be a user region, with ended gemeenten replaced by those of today, each once', () => {
    const own = { name: 'Mijn', members: ['GM0900', 'GM0002', 'GM0003'] };
    expect(userSubject(own, 0, areas, herindelingen)).toMatchObject({
      code: 'eigen.0',
      members: ['GM0002', 'GM0003'],
      merged: [{ name: 'Oudedorp', into: 'GM0002' }],
      unknown: [],
    });
  });
  it('lists unknown codes, and ended gemeenten that were divided over several others', () => {
    const own = { name: ' ', members: ['GM9998', 'GM0901'] };
    expect(userSubject(own, 1, areas, herindelingen)).toMatchObject({
      code: 'eigen.1',
      name: null,
      members: [],
      unknown: ['GM9998', 'GM0901'],
    });
  });
});
