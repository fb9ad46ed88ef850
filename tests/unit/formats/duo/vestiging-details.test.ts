import { expect, test } from 'vitest';
import { readVestigingDetails } from '../../../../src/formats/duo/vestiging-details.ts';
import { problemOf, windows1252 } from '../../../fixtures/format-problem.ts';

const HEADER =
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM;DENOMINATIE;POSTCODE';
const read = (text: string) => readVestigingDetails(windows1252(text), '02.csv');

test('an address list has name, town, denomination, board and postcode of a vestiging, and of vo its structure', () => {
  expect(
    read(`${HEADER}\r\nDrenthe;20091;32JK;32JK00;De Verwondéring;ASSEN; ;9306 TC\r\n`),
  ).toEqual(
    new Map([
      [
        '32JK00',
        {
          naam: 'De Verwondéring',
          plaats: 'ASSEN',
          denominatie: '',
          bestuur: '20091',
          postcode: '9306 TC',
          structuur: '',
        },
      ],
    ]),
  );
  const vo = `${HEADER.replace('INSTELLINGSCODE', 'BRIN NUMMER').replace('VESTIGINGSCODE', 'VESTIGINGSNUMMER')};ONDERWIJSSTRUCTUUR`;
  const row = 'Drenthe;10053;18BR;18BR00;Pro Assen;ASSEN;Openbaar;9406 NN;VBO/MAVO';
  expect(read(`${vo}\n${row}\n`).get('18BR00')?.structuur).toBe('VBO/MAVO');
});

test('an address list without a column, or with another code, is refused by name', () => {
  expect(problemOf(() => read(`${HEADER.replace('DENOMINATIE', 'X')}\n`))).toMatchObject({
    column: 'DENOMINATIE',
    problem: 'missing-column',
  });
  expect(problemOf(() => read(`${HEADER}\nDrenthe;1;32JK;99XX00;a;b;c;d\n`))).toMatchObject({
    row: 2,
    column: 'VESTIGINGSCODE',
    problem: 'not-a-code',
  });
});
