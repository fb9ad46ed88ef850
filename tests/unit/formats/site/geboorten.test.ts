import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extendBirths,
  readBirths,
  readUserBirths,
  readRawBirths,
  writeBirths,
} from '../../../../src/formats/site/geboorten.ts';
import { problemOf } from '../format-problem.ts';

const HEADER = 'jaar,levendgeborenen,bron,te_verifieren\n';
const bytes = (text: string) => new TextEncoder().encode(text);

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

  test('is extended and replaced by a list of one’s own', () => {
    const year = (year: number, births: number) => ({ year, births, source: '', unverified: true });
    const given = [year(2022, 1), year(2023, 2)];
    expect(extendBirths(given, [year(2024, 4), year(2023, 3)])).toEqual([
      year(2022, 1),
      year(2023, 3),
      year(2024, 4),
    ]);
  });
});

describe('the raw list of births', () => {
  test('marks years written down from memory, whose source has commas that nobody quoted', () => {
    const raw = 'jaar,levendgeborenen,bron\n1988,186647,CBS\n1989,188979,CBS, uit het hoofd overgenomen; controleer\n'; // prettier-ignore
    expect(readRawBirths(bytes(raw), 'g')).toEqual([
      { year: 1988, births: 186_647, source: 'CBS', unverified: false },
      { year: 1989, births: 188_979, source: 'CBS, uit het hoofd overgenomen; controleer', unverified: true }, // prettier-ignore
    ]);
  });

  test('is refused with another header', () => {
    const read = () => readRawBirths(bytes('jaar,geboren,bron\n1988,1,CBS\n'), 'g');
    expect(problemOf(read)).toMatchObject({ row: 1, column: 'levendgeborenen' });
  });
});

describe("births of a reader's own", () => {
  test.each([
    ['with commas', 'jaar,levendgeborenen\n2025,160000\n2026,158000\n'],
    [
      'as a Dutch spreadsheet saves them',
      'Jaar;Levendgeborenen\r\n2025;160.000\r\n2026;158.000\r\n',
    ],
    ['without a last line end', 'jaar,levendgeborenen\n2025,160000\n2026,158000'],
    ['beside other columns', 'bron;geboorten;jaar\nik;160000;2025\nik;158000;2026\n'],
    ['in the form of our own file', `${HEADER}2025,160000,CBS,0\n2026,158000,CBS,1\n`],
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
