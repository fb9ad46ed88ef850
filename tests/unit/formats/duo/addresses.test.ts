import { describe, expect, test } from 'vitest';
import { readDuoAddresses, readPointAddresses } from '../../../../src/formats/duo/addresses.ts';
import { problemOf, utf8, windows1252 } from '../../../fixtures/format-problem.ts';

const GEMEENTEN = new Set(['GM0106', 'GM1891']);

describe('DUO file 02', () => {
  const rest = 'VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM';
  const row = 'Friesland;18BR;18BR00;Fryslân College;9104 DX;DAMWALD;1891;DANTUMADIEL';
  const expected = {
    vestiging: ['18BR00'],
    gemeente: ['GM1891'],
    plaats: ['DAMWALD'],
    provincie: ['Friesland'],
  };

  test('is the same under the headers of 2021 and 2025', () => {
    for (const key of ['BRIN NUMMER;VESTIGINGSNUMMER', 'INSTELLINGSCODE;VESTIGINGSCODE']) {
      const bytes = windows1252(`PROVINCIE;${key};${rest}\n${row}\n`);
      expect(readDuoAddresses(bytes, '02.csv', GEMEENTEN)).toEqual(expected);
    }
  });

  test('may have columns that nobody asks for, and blanks written as spaces', () => {
    const bytes = windows1252(
      `PROVINCIE;BRIN NUMMER;VESTIGINGSNUMMER;${rest};VAKANTIEREGIO\n${row.replace('DAMWALD', ' DAMWALD ')}; \n`,
    );
    expect(readDuoAddresses(bytes, '02.csv', GEMEENTEN)).toEqual(expected);
  });

  test('without a key or with an unknown gemeente it is refused', () => {
    const keyless = windows1252(`PROVINCIE;BRIN;NUMMER;${rest}\n${row}\n`);
    expect(problemOf(() => readDuoAddresses(keyless, '02.csv', GEMEENTEN))).toMatchObject({
      row: 1,
      column: 'BRIN NUMMER / INSTELLINGSCODE',
      problem: 'missing-column',
    });
    const bytes = windows1252(
      `PROVINCIE;BRIN NUMMER;VESTIGINGSNUMMER;${rest}\n${row.replace(';1891', ';0003')}\n`,
    );
    expect(problemOf(() => readDuoAddresses(bytes, '02.csv', GEMEENTEN))).toMatchObject({
      row: 2,
      column: 'GEMEENTENUMMER',
      problem: 'unknown-gemeente',
    });
  });
});

test('the list with coordinates gives addresses only', () => {
  const text =
    'vestigings_id,brin,vestigingsnummer,school_name,city,province,municipality_code,enrollment_total\n02EB04,02EB,4,"College, Assen",ASSEN,Drenthe,106,4409.0\n';
  expect(readPointAddresses(utf8(text), 'punten.csv', GEMEENTEN)).toEqual({
    vestiging: ['02EB04'],
    gemeente: ['GM0106'],
    plaats: ['ASSEN'],
    provincie: ['Drenthe'],
  });
});
