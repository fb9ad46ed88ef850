import { expect, test } from 'vitest';
import {
  POSTCODE_LIST_COLUMNS,
  readPostcodes,
  writePostcodes,
} from '../../../../src/formats/site/postcodes.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const text = (...rows: string[]) => `${[POSTCODE_LIST_COLUMNS.join(','), ...rows].join('\n')}\n`;
const read = (...rows: string[]) => readPostcodes(text(...rows), 'postcodes.csv');

test('a postcode has bounds of its pupils, the gemeenten of their schools, and a point or none', () => {
  const rows = ['7121,GM0197,GM0197 GM1509,100,140,235000,440000,3', '7122,GM0197,GM0197,4,16,,,'];
  expect(read(...rows)).toEqual([
    {
      postcode: '7121',
      gemeente: 'GM0197',
      schoolGemeenten: ['GM0197', 'GM1509'],
      pupils: { low: 100, high: 140 },
      point: { x: 235000, y: 440000, addresses: 3 },
    },
    {
      postcode: '7122',
      gemeente: 'GM0197',
      schoolGemeenten: ['GM0197'],
      pupils: { low: 4, high: 16 },
      point: null,
    },
  ]);
  expect(writePostcodes(read(...rows))).toBe(text(...rows));
});

test.each([
  ['71,GM0197,GM0197,1,4,,,', 'postcode'],
  ['7121,DE,GM0197,1,4,,,', 'woongemeente'],
  ['7121,GM0197,,1,4,,,', 'schoolgemeenten'],
  ['7121,GM0197,GM0197,<5,4,,,', 'leerlingen_minimum'],
  ['7121,GM0197,GM0197,1,,,,', 'leerlingen_maximum'],
  ['7121,GM0197,GM0197,1,4,235000,,', 'y'],
  ['7121,GM0197,GM0197,1,4,235000,440000,', 'adressen'],
])('%s is refused at %s', (row, column) => {
  expect(problemOf(() => read(row))).toMatchObject({ row: 2, column });
});

test('a postcode occurs once', () => {
  const row = '7122,GM0197,GM0197,4,16,,,';
  expect(problemOf(() => read(row, row))).toMatchObject({ row: 3, column: 'postcode' });
});
