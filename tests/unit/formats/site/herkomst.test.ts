import { expect, test } from 'vitest';
import {
  ORIGIN_COLUMNS,
  POSTCODE_COLUMNS,
  postcodeFile,
  readOrigins,
  readPostcodeOrigins,
  writeOrigins,
  writePostcodeOrigins,
} from '../../../../src/formats/site/herkomst.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const origins = (row: string) => `${ORIGIN_COLUMNS.join(',')}\n${row}\n`;
const postcodes = (row: string) => `${POSTCODE_COLUMNS.join(',')}\n${row}\n`;

test('herkomst.csv has known and masked pupils by residence and vestiging, and is read as it was written', () => {
  const text = origins('DE,00AA00,40,3');
  const read = readOrigins(text, 'h.csv');
  expect(read).toEqual([{ vestiging: '00AA00', residence: 'DE', pupils: 40, masked: 3 }]);
  expect(writeOrigins(read)).toBe(text);
});

test('herkomst/GM0197.csv has them by vestiging and postcode', () => {
  const text = postcodes('00AA00,7121,GM0197,40,3');
  const read = readPostcodeOrigins(text, postcodeFile('GM0197'));
  expect(read).toEqual([
    { vestiging: '00AA00', postcode: '7121', residence: 'GM0197', pupils: 40, masked: 3 },
  ]);
  expect(writePostcodeOrigins(read)).toBe(text);
});

test.each([
  ['FR,00AA00,40,3', 'woongemeente'],
  ['GM0197,00AA,40,3', 'vestiging'],
  ['GM0197,00AA00,<5,3', 'leerlingen'],
  ['GM0197,00AA00,40,', 'gemaskeerd'],
])('%s is refused at %s', (row, column) => {
  expect(problemOf(() => readOrigins(origins(row), 'h.csv'))).toMatchObject({ row: 2, column });
});

test('a postcode has four digits, or two', () => {
  const read = (postcode: string) => () =>
    readPostcodeOrigins(postcodes(`00AA00,${postcode},GM0197,40,3`), 'GM0197.csv');
  expect(read('40')()).toHaveLength(1);
  expect(problemOf(read('7121AB'))).toMatchObject({ row: 2, column: 'postcode' });
});
