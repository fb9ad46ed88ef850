import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  gemeentenWithOneSchool,
  licensedFor,
  smallSchools,
  townsWithOneSchool,
} from '../../../../src/measures/schools/number-of-schools.ts';
import type { SetTable } from '../../../../src/tables/set-table.ts';
import { school } from '../../../fixtures/school-builder.ts';

const at = (table: SetTable, ...gemeenten: string[]) =>
  table.years.map((year) => table.value(gemeenten, year));

describe('small schools', () => {
  it('have fewer pupils than a number, masked ones too, and are none where they are closed', () => {
    const schools = [
      school('01AA00', [99, 100, 0]),
      school('01AB00', [MASKED, MASKED, MASKED]),
      school('01AC00', [null, 50, 50]),
    ];
    expect(at(smallSchools(schools, [2021, 2022, 2023], 100), 'GM0001')).toEqual([2, 2, 2]);
  });
});

describe('towns with one school', () => {
  const years = [2018, 2019, 2020];
  const schools = [
    school('01AA00', [10, 10, 10], { from: 2018, town: 'AALST' }),
    school('01AB00', [10, 10, 0], { from: 2018, town: 'AALST' }),
    school('01AC00', [10, 10, 10], { from: 2018, town: 'BEEK' }),
    school('02AA00', [10, 0, 10], { from: 2018, town: '', gemeente: 'GM0002' }),
  ];
  const table = townsWithOneSchool(schools, years);

  it('are counted from 2019 on', () => {
    expect(table.years).toEqual([2019, 2020]);
    expect(at(table, 'GM0001')).toEqual([1, 2]);
  });
  it('are not known where a school has no town, also in a region', () => {
    expect(at(table, 'GM0002')).toEqual([0, NaN]);
    expect(at(table, 'GM0001', 'GM0002')).toEqual([1, NaN]);
  });
});

describe('gemeenten with one school', () => {
  const vo = { sector: 'vo', soort: 'vo', from: 2019 } as const;

  it('are 1 or 0 each, and add up in a region', () => {
    const schools = [
      school('01AA00', [10, 10]),
      school('01AB00', [10, 0]),
      school('02AA00', [10, 10], { gemeente: 'GM0002' }),
    ];
    const table = gemeentenWithOneSchool(schools, [2021, 2022]);
    expect(at(table, 'GM0001')).toEqual([0, 1]);
    expect(at(table, 'GM0001', 'GM0002', 'GM0003')).toEqual([1, 2]);
  });
  it('are not known where a school has no figure', () => {
    const table = gemeentenWithOneSchool([school('01AA00', [null, 10], vo)], [2019, 2020]);
    expect(at(table, 'GM0001')).toEqual([0, 1].map((one, i) => (i === 0 ? NaN : one)));
  });
  it('had their schools of 2019 where these stood then', () => {
    const moved = school('01AA00', [10, 10], { ...vo, gemeente2019: 'GM0002' });
    const table = gemeentenWithOneSchool([moved], [2019, 2020]);
    expect(at(table, 'GM0001')).toEqual([0, 1]);
    expect(at(table, 'GM0002')).toEqual([1, 0]);
  });
});

describe('vestigingen with a licence', () => {
  it('are counted in the newest year, once each', () => {
    const vo = { sector: 'vo', soort: 'vo' } as const;
    const schools = [
      school('01AA00', [10, 10], { ...vo, structure: ['vbo', 'mavo', 'havo'] }),
      school('01AB00', [10, 10], { ...vo, structure: ['vwo'] }),
      school('01AC00', [10, 0], { ...vo, structure: ['mavo'] }),
    ];
    const table = licensedFor(schools, [2021, 2022], ['vbo', 'mavo']);
    expect(table.years).toEqual([2022]);
    expect(at(table, 'GM0001')).toEqual([1]);
    expect(at(table, 'GM0002')).toEqual([0]);
  });
});
