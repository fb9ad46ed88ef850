import { expect, test } from 'vitest';
import { schoolClassOf, schoolSizeOf } from '../../../../src/forecast/schools/school-classes.ts';
import { SCHOOL_CLASSES } from '../../../../src/formats/site/toets-scholen.ts';

const history = (years: number, start = 1) => [...new Array<number>(years - 1).fill(1), start];

test.each([
  [24, 20, '<25', '<50'],
  [25, 20, '25-49', '<50'],
  [49, 5, '25-49', '<50'],
  [49, 4, 'jong <50', '<50'],
  [50, 4, 'jong 50-249', '50-99'],
  [144, 5, '100-144', '100-144'],
  [145, 5, '145-249', '145-249'],
  [249, 1, 'jong 50-249', '145-249'],
  [250, 1, '>=250', '>=250'],
])('a school of %i pupils with %i counts is of class %s and size %s', (size, years, kind, of) => {
  expect(SCHOOL_CLASSES[schoolClassOf({ size, counts: history(years) })]).toBe(kind);
  expect(schoolSizeOf(size)).toBe(of);
});

test('a school that began with 150 pupils goes on from one that was there, and is not young', () => {
  const classOf = (start: number) => SCHOOL_CLASSES[schoolClassOf({ size: 160, counts: history(3, start) })]; // prettier-ignore
  expect(classOf(149)).toBe('jong 50-249');
  expect(classOf(150)).toBe('145-249');
});
