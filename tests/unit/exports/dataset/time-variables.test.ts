import { expect, it } from 'vitest';
import { timeVariables, yearSuffix } from '../../../../src/exports/dataset/time-variables.ts';
import type { Shape } from '../../../../src/exports/dataset/shape.ts';
import { COUNTED_FIELD_WORDS, FIELD_WORDS } from '../../../fixtures/words.ts';

const shape = (change: Partial<Shape>): Shape => ({
  form: 'lang',
  counted: 'school',
  years: [2024],
  attributes: ['code'],
  intervals: [],
  base: 2015,
  provisional: [],
  words: FIELD_WORDS.nl,
  ...change,
});
const written = (change: Partial<Shape>) =>
  timeVariables(shape(change)).map(({ field, value }) => [field.name, field.type, value(2024)]);

it('the year of pupils is the year of the count date', () => {
  expect(written({})).toEqual([['jaar', 'year', 2024]]);
  expect(written({ counted: 'woon', words: COUNTED_FIELD_WORDS.nl.woon })).toEqual(written({}));
});
it('the year of exam candidates is a school year, with the calendar year in which it begins', () => {
  const words = COUNTED_FIELD_WORDS.nl.examen;
  expect(written({ counted: 'examen', words })).toEqual([
    ['schooljaar', 'string', '2024-25'],
    ['jaar', 'year', 2024],
  ]);
  const [, year] = timeVariables(shape({ counted: 'examen', words }));
  expect(year?.field.description).toMatch(/waarin het schooljaar begint/);
});
it('columns per year end in the year, or in the school year with signs that a name can have', () => {
  expect([yearSuffix('school', 2024), yearSuffix('examen', 1999)]).toEqual(['2024', '1999_00']);
});
