import { expect, test } from 'vitest';
import {
  readSearchNames,
  SEARCH_NAME_COLUMNS,
  writeSearchNames,
} from '../../../../src/formats/site/zoeknamen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const text = (...rows: string[]) => `${[SEARCH_NAME_COLUMNS.join(','), ...rows].join('\n')}\n`;
const read = (...rows: string[]) => readSearchNames(text(...rows), 'zoeknamen.csv');

test('a town is a name of each gemeente in which it lies, and a postcode of one', () => {
  const rows = ['plaats,SPAARNDAM,GM0392', 'plaats,SPAARNDAM,GM0394', 'postcode,7051,GM1509'];
  expect(read(...rows)).toEqual([
    { kind: 'plaats', name: 'SPAARNDAM', gemeente: 'GM0392' },
    { kind: 'plaats', name: 'SPAARNDAM', gemeente: 'GM0394' },
    { kind: 'postcode', name: '7051', gemeente: 'GM1509' },
  ]);
  expect(writeSearchNames(read(...rows))).toBe(text(...rows));
});

test.each([
  ['dorp,VARSSEVELD,GM1509', 'soort'],
  ['plaats, ,GM1509', 'naam'],
  ['postcode,7051 AB,GM1509', 'naam'],
  ['postcode,7051,DE', 'gemeente'],
])('%s is refused at %s', (row, column) => {
  expect(problemOf(() => read(row))).toMatchObject({ row: 2, column });
});

test('a row occurs once', () => {
  const row = 'postcode,7051,GM1509';
  expect(problemOf(() => read(row, row))).toMatchObject({ row: 3, column: 'naam' });
});
