import { describe, expect, test } from 'vitest';
import { readGemeenteRegions } from '../../../../src/formats/duo/gemeente-regions.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

describe('the list of gemeenten with their regions', () => {
  const header =
    'gemeentecode,gemeentenaam,duo_naam,provincie,nodaal_gebied_code,nodaal_gebied_naam,rpa_gebied_code,rpa_gebied_naam,wgr_gebied_code,wgr_gebied_naam,coropgebied_code,coropgebied_naam,onderwijsgebied_code,onderwijsgebied_naam,rmc_regio_code,rmc_regio_naam,vakantieregio,veiligheidsregio_code,veiligheidsregio_naam';
  const row =
    'GM0014,Groningen,GRONINGEN,Groningen,01,N,03,R,03,W,03,Overig Groningen,01,O,03,M,Noord,VR01,Groningen';
  const read = (...rows: string[]) =>
    readGemeenteRegions(utf8([header, ...rows, ''].join('\r\n')), 'regios.csv');

  test('gives code and name of every division, and the name for a code where there is none', () => {
    const [area] = read(row);
    expect(area).toMatchObject({ code: 'GM0014', name: 'Groningen' });
    expect(area?.regions.corop).toEqual([{ code: '03', name: 'Overig Groningen' }]);
    expect(area?.regions.provincie).toEqual([{ code: 'Groningen', name: 'Groningen' }]);
  });

  test('refuses a gemeente without a region, or twice', () => {
    expect(problemOf(() => read(row.replace('Overig Groningen', ' ')))).toMatchObject({
      row: 2,
      column: 'coropgebied_naam',
      problem: 'not-a-code',
    });
    expect(problemOf(() => read(row, row))).toMatchObject({ row: 3, problem: 'duplicate-row' });
  });
});
