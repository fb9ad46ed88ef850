import { expect, test } from 'vitest';
import { REACH_COLUMNS, readReach, writeReach } from '../../../../src/formats/site/bereik.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const AALTEN = 'GM0197,27308,0.8,1.8,4.5,7.3,1.8,1.3,1.6,3.7,1.8,1.3,1.6,3.6,4.4,1,1.3,2.3';
const file = (...rows: string[]) => `${[REACH_COLUMNS.join(','), ...rows].join('\n')}\n`;

test('bereik.csv has distances and numbers of schools for four kinds, and is read as it was written', () => {
  const [aalten, ...rest] = readReach(file(AALTEN), 'b.csv');
  expect(rest).toEqual([]);
  expect(aalten).toMatchObject({ gemeente: 'GM0197', inhabitants: 27_308 });
  expect(aalten?.figures).toHaveLength(16);
  expect(writeReach([aalten!])).toBe(file(AALTEN));
});

test.each([
  [[AALTEN, AALTEN], 3, 'gemeente'],
  [[AALTEN.replace('0.8', '-99997')], 2, 'bo_afstand'],
  [[AALTEN.replace('27308', '-1')], 2, 'inwoners'],
])('%j is refused at row %i, column %s', (rows, row, column) => {
  expect(problemOf(() => readReach(file(...rows), 'b.csv'))).toMatchObject({ row, column });
});

test('a file that is cut off is refused', () => {
  expect(problemOf(() => readReach(file(AALTEN).slice(0, -2), 'b.csv'))).toMatchObject({
    problem: 'truncated',
  });
});
