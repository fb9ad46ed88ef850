import { describe, expect, test } from 'vitest';
import { readUserBirths } from '../../../../src/formats/incoming/user-births.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const HEADER = 'jaar,levendgeborenen,bron,te_verifieren\n';

describe('births in a file of the user', () => {
  test.each([
    ['with commas', 'jaar,levendgeborenen\n2025,160000\n2026,158000\n'],
    [
      'as a Dutch spreadsheet saves them',
      'Jaar;Levendgeborenen\r\n2025;160.000\r\n2026;158.000\r\n',
    ],
    ['without a last line end', 'jaar,levendgeborenen\n2025,160000\n2026,158000'],
    ['beside other columns', 'bron;geboorten;jaar\nik;160000;2025\nik;158000;2026\n'],
    ['in the form of the file of the site', `${HEADER}2025,160000,CBS,0\n2026,158000,CBS,1\n`],
  ])('are read %s', (_, text) => {
    expect(readUserBirths(text, 'mijn.csv').map(({ year, births }) => [year, births])).toEqual([
      [2025, 160_000],
      [2026, 158_000],
    ]);
  });

  test.each([
    ['no births in it', 'jaar,inwoners\n2025,1\n', 'missing-column'],
    ['a year twice', 'jaar,geboorten\n2025,1\n2025,1\n', 'duplicate-row'],
    ['something else than a count', 'jaar,geboorten\n2025,16 duizend\n', 'not-a-count'],
  ])('are refused with %s', (_, text, problem) => {
    expect(problemOf(() => readUserBirths(text, 'mijn.csv'))).toMatchObject({ problem });
  });
});
