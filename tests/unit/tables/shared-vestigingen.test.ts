import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/areas/codes.ts';
import type { VoVestiging } from '../../../src/formats/site/vo-vestigingen.ts';
import { schoolSize } from '../../../src/measures/school-size.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { countsOf } from '../../../src/tables/pupils.ts';
import {
  countSharedVestigingenOnce,
  mayShareVestigingen,
} from '../../../src/tables/shared-vestigingen.ts';
import type { Soort } from '../../../src/tables/soorten.ts';
import type { MergedColumns } from '../../../src/tables/user-merge.ts';

type Row = [gemeente: string, soort: Soort, jaar: number, vestigingen: number, eigen?: 0 | 1];

/** Rows with 60 pupils per vestiging. */
const tableOf = (...rows: Row[]): MergedColumns => ({
  gemeente: rows.map(([gemeente]) => gemeente),
  soort: rows.map(([, soort]) => soort),
  jaar: Int16Array.from(rows, ([, , jaar]) => jaar),
  leerlingen: Int32Array.from(rows, ([, , , vestigingen]) => 60 * (vestigingen || 0)),
  gemaskeerd: Int16Array.from(rows, () => 0),
  vestigingen: Float64Array.from(rows, ([, , , vestigingen]) => vestigingen),
  volledig: Uint8Array.from(rows, () => 1),
  eigen: Uint8Array.from(rows, ([, , , , eigen = 0]) => eigen),
});

const GEMEENTEN = ['GM0001', 'GM0002'];
const VMBO: readonly Soort[] = ['vmbo-b', 'vmbo-k'];

/** Of three vestigingen in GM0001 one has both vmbo types, and one has none; GM0002 has one with a single type. */
const VESTIGINGEN: VoVestiging[] = [
  { gemeente: 'GM0001', types: ['vmbo-b', 'vmbo-k'] },
  { gemeente: 'GM0001', types: ['vmbo-k', 'havo'] },
  { gemeente: 'GM0001', types: ['vwo'] },
  { gemeente: 'GM0002', types: ['vmbo-b'] },
];
const SITE: Row[] = [
  ['GM0001', 'vmbo-b', 2019, 1],
  ['GM0001', 'vmbo-k', 2019, 2],
  ['GM0002', 'vmbo-b', 2019, 1],
];

const countsWith = (
  pupils: ReturnType<typeof tableOf>,
  soorten: typeof VMBO,
  vestigingen: typeof VESTIGINGEN,
) =>
  countsOf(pupils, GEMEENTEN, soorten, (counts) => {
    if (mayShareVestigingen(soorten)) countSharedVestigingenOnce(counts, pupils, vestigingen);
  });

const vestigingenOf = (rows: Row[], soorten = VMBO, vestigingen = VESTIGINGEN) => {
  const counts = countsWith(tableOf(...rows), soorten, vestigingen);
  return [...GEMEENTEN, COUNTRY].map((code) =>
    Array.from(areaOf(counts, code).vestigingen, (n) => (Number.isNaN(n) ? null : n)),
  );
};

describe('the vestigingen of several types of vo', () => {
  test('count once each, in gemeenten and in the country', () => {
    expect(vestigingenOf(SITE)).toEqual([[2], [1], [3]]);
  });

  test('give a school size of pupils by vestigingen, not by types', () => {
    const counts = countsWith(tableOf(...SITE), VMBO, VESTIGINGEN);
    const area = areaOf(counts, 'GM0001');
    expect(schoolSize.value({ area, year: 2019, base: 2019 })).toBe(90);
  });

  test('are unknown where the types of each vestiging are, except where one type alone has any', () => {
    expect(vestigingenOf(SITE, VMBO, [])).toEqual([[null], [1], [null]]);
  });

  test('are unknown where a user file has the figures', () => {
    const user: Row[] = SITE.map(([gemeente, soort, , n]) => [gemeente, soort, 2020, n, 1]);
    expect(vestigingenOf([...SITE, ...user])).toEqual([
      [2, null],
      [1, 1],
      [3, null],
    ]);
    const replaced: Row[] = [['GM0001', 'vmbo-b', 2019, NaN, 1], ...SITE.slice(1)];
    expect(vestigingenOf(replaced)).toEqual([[null], [1], [null]]);
  });

  test('stay unknown in a year in which one of the types has no figures', () => {
    const rows: Row[] = [...SITE, ['GM0001', 'vmbo-b', 2021, 1, 1]];
    expect(vestigingenOf(rows)).toEqual([
      [2, null, null],
      [1, null, null],
      [3, null, null],
    ]);
  });
});

describe('a vestiging may have several of the soorten', () => {
  test('for types of vo only', () => {
    expect(mayShareVestigingen(VMBO)).toBe(true);
    expect(mayShareVestigingen(['vo'])).toBe(false);
    expect(mayShareVestigingen(['bo', 'sbo', 'so'])).toBe(false);
  });
});
