import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBirths, writeBirths } from '../../../../src/formats/site/geboorten.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const HEADER = 'jaar,levendgeborenen,bron,te_verifieren\n';

describe('geboorten.csv', () => {
  test('is read as it was written', () => {
    const year = fc.record({
      year: fc.integer({ min: 1950, max: 2049 }),
      births: fc.nat({ max: 300_000 }),
      source: fc.string({ unit: fc.constantFrom(...'CBS, ;"x'), maxLength: 20 }),
      unverified: fc.boolean(),
    });
    const list = fc.uniqueArray(year, { minLength: 1, selector: (one) => one.year });
    fc.assert(
      fc.property(list, (births) => {
        expect(readBirths(writeBirths(births), 'geboorten.csv')).toEqual(births);
      }),
    );
  });

  test.each([
    ['a year twice', '2020,1,CBS,0\n2020,1,CBS,0\n', 3, 'jaar', 'duplicate-row'],
    ['births in words', '2020,veel,CBS,0\n', 2, 'levendgeborenen', 'not-a-count'],
    ['births below nobody', '2020,-4,CBS,0\n', 2, 'levendgeborenen', 'not-a-count'],
    [
      'births with points, which ours has not',
      '2020,140.000,CBS,0\n',
      2,
      'levendgeborenen',
      'not-a-count',
    ],
    ['a year that is none', '20,1,CBS,0\n', 2, 'jaar', 'not-a-year'],
    ['something else than 0 or 1', '2020,1,CBS,ja\n', 2, 'te_verifieren', 'not-a-flag'],
  ])('is refused with %s', (_, rows, row, column, problem) => {
    const read = () => readBirths(HEADER + rows, 'geboorten.csv');
    expect(problemOf(read)).toMatchObject({ file: 'geboorten.csv', row, column, problem });
  });

  test('is refused where it stops in the middle', () => {
    expect(problemOf(() => readBirths(`${HEADER}2020,1,CBS,0`, 'x')).problem).toBe('truncated');
  });
});
