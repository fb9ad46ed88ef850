import { expect, test } from 'vitest';
import { extendBirths } from '../../../src/tables/extend-births.ts';

test('births are extended and replaced by those of the user', () => {
  const year = (year: number, births: number) => ({ year, births, source: '', unverified: true });
  const given = [year(2022, 1), year(2023, 2)];
  expect(extendBirths(given, [year(2024, 4), year(2023, 3)])).toEqual([
    year(2022, 1),
    year(2023, 3),
    year(2024, 4),
  ]);
});
