import { describe, expect, test } from 'vitest';
import {
  readGemeenteBirths,
  readNeighbourhoodBirths,
} from '../../../../src/formats/cbs/gemeente-births.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const ROW = { reg: 'GM0197', since: '2015-12-01', ndays: [31, 31, 29], births: [18, 20, 17] };
const read = (...rows: object[]) =>
  readGemeenteBirths(utf8(JSON.stringify(rows)), 'b.json', 'births');

describe('births per gemeente', () => {
  test('are read by month, over the end of a year and a leap day', () => {
    expect(read(ROW)).toEqual([
      { code: 'GM0197', year: 2015, month: 12, births: 18 },
      { code: 'GM0197', year: 2016, month: 1, births: 20 },
      { code: 'GM0197', year: 2016, month: 2, births: 17 },
    ]);
  });

  test('are read by year, those of the country too, and those of larger regions are left out', () => {
    const years = { since: '2011-01-01', ndays: [365, 366], born: [252, 240] };
    const rows = ['NL01', 'LD01', 'PV20', 'CR01', 'GM0197'].map((reg) => ({ reg, ...years }));
    const read = readGemeenteBirths(utf8(JSON.stringify(rows)), 'b.json', 'born');
    expect(read).toEqual(
      ['NL', 'GM0197'].flatMap((code) => [
        { code, year: 2011, month: null, births: 252 },
        { code, year: 2012, month: null, births: 240 },
      ]),
    );
  });

  test.each([
    ['an area that is none', { reg: 'WK019700' }, 'reg', 'not-a-code'],
    ['no area', { reg: undefined }, 'reg', 'missing-column'],
    ['a day that begins no month', { since: '2015-12-02' }, 'since', 'not-a-date'],
    ['a month that has other days', { ndays: [31, 31, 28] }, 'ndays', 'not-a-date'],
    ['fewer births than months', { births: [18, 20] }, 'births', 'unequal-row'],
    ['no births', { births: null }, 'births', 'missing-column'],
    ['a count that is none', { births: [18, 20, 1.5] }, 'births', 'not-a-count'],
    ['a text for a count', { births: [18, '20', 17] }, 'births', 'not-a-count'],
  ])('are refused with %s', (_, change, column, problem) => {
    const found = problemOf(() => read({ ...ROW, reg: 'GM0003' }, { ...ROW, ...change }));
    expect(found).toMatchObject({ file: 'b.json', row: 2, column, problem });
  });

  test('are refused where a month of a gemeente occurs twice, and where the file is cut off', () => {
    expect(problemOf(() => read(ROW, ROW))).toMatchObject({ row: 2, problem: 'duplicate-row' });
    const cut = utf8(JSON.stringify([ROW]).slice(0, -2));
    const found = problemOf(() => readGemeenteBirths(cut, 'b.json', 'births'));
    expect(found).toMatchObject({ problem: 'truncated' });
  });
});

test('births in the kerncijfers wijken en buurten are read by gemeente', () => {
  const text = (births: string) =>
    utf8(`gemeentecode,gemeentenaam,geboorte_totaal\nGM0197,Aalten,${births}\n`);
  const read = (births: string) =>
    readNeighbourhoodBirths(text(births), 'kwb.csv', new Set(['GM0197']));
  expect(read('233')).toEqual(new Map([['GM0197', 233]]));
  expect(problemOf(() => read('-99997'))).toMatchObject({ row: 2, column: 'geboorte_totaal' });
});
