import { expect, test } from 'vitest';
import { schoolErrorsOf } from '../../../../src/forecast/schools/school-errors.ts';
import { knownSchools, SchoolLives } from '../../../../src/forecast/schools/school-history.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import { school } from '../../../fixtures/school-builder.ts';

test('projections are compared with what came, those of schools that closed with 0', () => {
  const schools = [school('00AA00', [100, 90, 80]), school('00AB00', [60, 50, 0]), school('00AC00', [70, 0, 80])]; // prettier-ignore
  const all = new SchoolLives(schools, livesOf(schools, []));
  const known = knownSchools(all, ['bo'], 2021);
  const values = Float64Array.of(95, 90, 55, NaN, 70, 75);
  const path = { origin: 2021, schools: known, horizons: 2, values };
  const [one, two] = schoolErrorsOf([path, { ...path, origin: 2022 }], all, 2023);
  // The third school was not counted in 2022.
  expect([...one!.origin]).toEqual([2021, 2021, 2022, 2022, 2022]);
  expect([...one!.predicted]).toEqual([95, 55, 95, 55, 70]);
  expect([...one!.observed]).toEqual([90, 50, 80, 0, 80]);
  expect([...one!.size]).toEqual([100, 60, 100, 60, 70]);
  // The second school has no value two years ahead.
  expect([...two!.school]).toEqual([0, 2]);
  expect([...two!.observed]).toEqual([80, 80]);
});
