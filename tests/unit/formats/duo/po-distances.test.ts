import { expect, test } from 'vitest';
import { readPoDistances } from '../../../../src/formats/duo/po-distances.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const read = (row: string) =>
  readPoDistances(
    utf8(`BRIN_NUMMER;VESTIGINGSNUMMER;PLAATSNAAM;AFSTAND;LEERLINGEN\n${row}\n`),
    'afstand.csv',
  );

test('a mean distance has a decimal comma and is in metres', () => {
  expect(read('00AP;00;ZOETERMEER;2500,77;100')).toEqual([
    { vestiging: '00AP00', plaats: 'ZOETERMEER', metres: 2500.77, pupils: 100 },
  ]);
});

test.each(['', '<5', '2.500,77', '-1'])('%o is no distance', (found) => {
  expect(problemOf(() => read(`00AP;00;X;${found};100`))).toMatchObject({
    row: 2,
    column: 'AFSTAND',
    problem: 'not-a-count',
    found,
  });
});
