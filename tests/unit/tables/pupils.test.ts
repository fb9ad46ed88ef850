import { describe, expect, it } from 'vitest';
import type { PupilColumns } from '../../../src/formats/site/pupils.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { COUNTRY } from '../../../src/areas/codes.ts';
import { countsOf } from '../../../src/tables/pupils.ts';
import { breakYear, isIncompleteYear } from '../../../src/tables/soorten.ts';

type Row = [
  gemeente: string,
  soort: string,
  jaar: number,
  leerlingen: number,
  gemaskeerd?: number,
  volledig?: 0 | 1,
];

function tableOf(...rows: Row[]) {
  const columns: PupilColumns = {
    gemeente: rows.map(([gemeente]) => gemeente),
    soort: rows.map(([, soort]) => soort),
    jaar: Int16Array.from(rows, ([, , jaar]) => jaar),
    leerlingen: Int32Array.from(rows, ([, , , leerlingen]) => leerlingen),
    gemaskeerd: Int16Array.from(rows, ([, , , , gemaskeerd = 0]) => gemaskeerd),
    vestigingen: Int16Array.from(
      rows,
      ([, , , leerlingen, gemaskeerd = 0]) => (leerlingen > 0 ? 1 : 0) + gemaskeerd,
    ),
    volledig: Uint8Array.from(rows, ([, , , , , volledig = 1]) => volledig),
  };
  return columns;
}

describe('counts of soorten per gemeente and year', () => {
  const table = tableOf(
    ['GM0001', 'bo', 2019, 100],
    ['GM0001', 'sbo', 2019, 20, 2],
    ['GM0002', 'bo', 2019, 50],
    ['GM9999', 'bo', 2019, 7],
    ['GM0001', 'bo', 2021, 90],
    ['GM0002', 'bo', 2021, 0],
  );
  const gemeenten = ['GM0001', 'GM0002'];

  it('add up the soorten that are chosen, with their masked cells and vestigingen', () => {
    const both = areaOf(countsOf(table, gemeenten, ['bo', 'sbo']), 'GM0001');
    expect([both.pupils[0], both.masked[0], both.vestigingen[0]]).toEqual([120, 2, 4]);
    expect(areaOf(countsOf(table, gemeenten, ['bo']), 'GM0001').pupils[0]).toBe(100);
  });
  it('have a hole, not a zero, in a year without figures', () => {
    const counts = countsOf(table, gemeenten, ['bo']);
    expect(counts.years).toEqual([2019, 2020, 2021]);
    expect(areaOf(counts, 'GM0001').pupils[1]).toBeNaN();
  });
  it('have a hole in a year in which one of the chosen soorten has no figures', () => {
    expect(areaOf(countsOf(table, gemeenten, ['bo', 'sbo']), 'GM0001').pupils[2]).toBeNaN();
  });
  it('are a real zero where a gemeente has no such school, or its last one closed', () => {
    expect(areaOf(countsOf(table, gemeenten, ['sbo']), 'GM0002').pupils[0]).toBe(0);
    expect(areaOf(countsOf(table, gemeenten, ['bo']), 'GM0002').pupils[2]).toBe(0);
  });
  it('hold in the country also the pupils whose gemeente is not known', () => {
    expect(areaOf(countsOf(table, gemeenten, ['bo']), COUNTRY).pupils[0]).toBe(157);
  });
  it('are incomplete where one of the rows is, and the country with them', () => {
    const partly = tableOf(['GM0001', 'vo', 2023, 100, 0, 0], ['GM0002', 'vo', 2023, 50]);
    const counts = countsOf(partly, gemeenten, ['vo']);
    expect(areaOf(counts, 'GM0001').complete[0]).toBe(0);
    expect(areaOf(counts, 'GM0002').complete[0]).toBe(1);
    expect(areaOf(counts, COUNTRY).complete[0]).toBe(0);
  });
  it('are missing, not zero, where the only vestiging of a gemeente is one that the source misses', () => {
    const partly = tableOf(['GM0001', 'vo', 2023, 0, 0, 0], ['GM0002', 'vo', 2023, 50]);
    expect(areaOf(countsOf(partly, gemeenten, ['vo']), 'GM0001').pupils[0]).toBeNaN();
  });
  it('are incomplete for special education before 1998', () => {
    const early = tableOf(['GM0001', 'sbo', 1997, 10], ['GM0001', 'sbo', 1998, 20]);
    expect([...areaOf(countsOf(early, gemeenten, ['sbo']), 'GM0001').complete]).toEqual([0, 1]);
  });
});

describe('the breaks in a series', () => {
  it('are known for special education and not for bo or vo', () => {
    expect(breakYear(['bo', 'sbo'])).toBe(2010);
    expect(breakYear(['bo'])).toBeNull();
    expect(isIncompleteYear(['bo'], 1996)).toBe(false);
    expect(isIncompleteYear(['bo', 'vso'], 1996)).toBe(true);
  });
});
