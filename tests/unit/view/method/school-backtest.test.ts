import { expect, it } from 'vitest';
import { readSchoolBacktest } from '../../../../src/formats/site/toets-scholen.ts';
import {
  beyond,
  missesOf,
  schoolTable,
  type Miss,
} from '../../../../src/view/method/school-backtest.ts';
import { committed } from '../../../fixtures/raw-folder.ts';
import { WORDS } from '../../../fixtures/words.ts';

const FILE = 'toets-scholen.json';
const { scores } = readSchoolBacktest(committed(FILE), FILE);
const sizes = Object.keys(WORDS.nl.method.schoolTest.sizes) as Miss['size'][];

it('the backtest of schools has a row per size and tested horizon', () => {
  const { rows, columns } = schoolTable(scores, WORDS.nl);
  expect(rows).toHaveLength(5 * 7);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  const [first] = rows.filter(({ name }) => name === '5');
  expect(first?.group).toBe('minder dan 50 leerlingen');
  expect(first?.cells.map((cell) => cell.replace('\u202f', ''))).toEqual(['23%', '−3%', '79%', '95%', '87%', '97%', '39,1%', '11']); // prettier-ignore
});

it('misses of the interval that accounts for closure are reported as they are in the file', () => {
  expect(missesOf(scores, sizes)).toMatchObject([
    { size: '<50', horizons: [2, 3, 5], isTooWide: true },
    { size: '100-144', horizons: [5], isTooWide: false },
  ]);
});

it('an interval that holds what it should is no miss', () => {
  const fitting = scores.map((one) => ({ ...one, all80: 0.8 }));
  expect(missesOf(fitting, sizes)).toEqual([]);
});

it('beyond five years the interval of a school that stays is too narrow', () => {
  const far = beyond(scores, sizes);
  expect(far?.low).toBeLessThan(70);
  expect(far?.high).toBeLessThan(80);
  expect(beyond([], sizes)).toBeNull();
});
