import { expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import { NO_FIGURE } from '../../../src/formats/site/vestiging-leerlingen.ts';
import { hasPupils, pupilsIn, schoolsOf } from '../../../src/tables/schools.ts';
import { school } from '../../fixtures/school-builder.ts';

const counts = (years: number[], rows: Record<string, number[]>) => ({
  years,
  vestiging: Object.keys(rows),
  leerlingen: Int16Array.from(Object.values(rows).flat()),
});

test('a vestiging gets the pupils of its sector, also where a code is in both', () => {
  const po = school('00AA00', []);
  const vo = { ...po, sector: 'vo' as const, soort: 'vo' as const };
  const schools = schoolsOf([po, vo, { ...po, code: '00AB00' }], {
    po: counts([2024, 2025], { '00AA00': [10, 20] }),
    vo: counts([2019, 2025], { '00AA00': [300, MASKED] }),
  });
  expect(schools.map(({ years, pupils }) => [years, [...pupils]])).toEqual([
    [[2024, 2025], [10, 20]],
    [[2019, 2025], [300, MASKED]],
    [[2024, 2025], [NO_FIGURE, NO_FIGURE]],
  ]); // prettier-ignore
});

test('masked pupils are pupils; none and no figure are not', () => {
  expect([3, MASKED, 0, NO_FIGURE].map(hasPupils)).toEqual([true, true, false, false]);
});

test('a year without counts of the sector has no figure', () => {
  const one = school('00AA00', [10, 0]);
  expect([2021, 2022, 2023].map((year) => pupilsIn(one, year))).toEqual([10, 0, NO_FIGURE]);
});
