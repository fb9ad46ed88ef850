import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { readDuoVoTotals } from '../../../../src/formats/duo/vo-totals.ts';
import { readDuoVoTypes } from '../../../../src/formats/duo/vo-types.ts';
import { problemOf, utf8, windows1252 } from '../../../fixtures/format-problem.ts';

const LEERJAREN = [1, 2, 3, 4, 5, 6].flatMap((year) =>
  ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
);

function types(key: string, ...rows: string[]): Uint8Array {
  const fixed = `${key};INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;AFDELING;ELEMENTCODE;OPLEIDINGSNAAM`;
  return windows1252([[fixed, ...LEERJAREN].join(';'), ...rows, ''].join('\n'));
}

const BRIN = 'BRIN NUMMER;VESTIGINGSNUMMER';
const JUTTER =
  '19EO;00;"VMBO ""De Jutter"" Vlieland";VLIELAND;Friesland;Brugjaar 1-2;N.v.t.;N.v.t.;0400;MAVO;7;1;4;6;0;0;0;0;0;0;0;0';

describe('DUO vo file 01', () => {
  test('sums the leerjaren of men and women per row', () => {
    expect(readDuoVoTypes(types(BRIN, JUTTER), '01.csv')).toEqual({
      vestiging: ['19EO00'],
      naam: ['VMBO "De Jutter" Vlieland'],
      plaats: ['VLIELAND'],
      provincie: ['Friesland'],
      soort: ['brugjaar'],
      leerlingen: Int32Array.of(18),
      gemaskeerd: Int32Array.of(0),
    });
  });

  test('later editions name the key otherwise and mask cells', () => {
    const row = JUTTER.replace('19EO;00', '19EO;19EO00').replace(';7;1;', ';<5;<5;');
    const { vestiging, leerlingen, gemaskeerd } = readDuoVoTypes(
      types('INSTELLINGSCODE;VESTIGINGSCODE', row),
      '01.csv',
    );
    expect([vestiging[0], leerlingen[0], gemaskeerd[0]]).toEqual(['19EO00', 10, 2]);
  });

  test('a one-digit vestigingsnummer is padded', () => {
    const row = JUTTER.replace('19EO;00', '19EO;3');
    expect(readDuoVoTypes(types(BRIN, row), '01.csv').vestiging).toEqual(['19EO03']);
  });

  test('an unknown onderwijstype and a count in words are refused with their place', () => {
    const read = (row: string) => problemOf(() => readDuoVoTypes(types(BRIN, JUTTER, row), '01'));
    expect(read(JUTTER.replace('Brugjaar 1-2', 'Brugjaar 1-3'))).toMatchObject({
      row: 3,
      column: 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR',
      problem: 'unknown-soort',
      found: 'Brugjaar 1-3',
    });
    expect(read(JUTTER.replace(';4;6;', ';vier;6;'))).toMatchObject({
      row: 3,
      column: 'LEER- OF VERBLIJFSJAAR 2 - MAN',
      problem: 'not-a-count',
    });
  });

  test('a missing leerjaar is named: its pupils would be', () => {
    const header = [BRIN, 'PLAATSNAAM VESTIGING;PROVINCIE VESTIGING'].join(';');
    const text = [header, 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR', ...LEERJAREN.slice(0, 11)];
    const missing = problemOf(() => readDuoVoTypes(utf8(`${text.join(';')}\n`), '01.csv'));
    expect(missing).toMatchObject({ column: LEERJAREN[11], problem: 'missing-column' });
  });
});

describe('DUO vo file 03', () => {
  const read = (text: string) => readDuoVoTotals(utf8(text), '03.csv', new Set(['GM0060']));
  const HEADER = 'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN\r\n';

  test('is read as transcribed and as published, quoted and with more columns', () => {
    const quoted =
      '"INSTELLINGSCODE";"VESTIGINGSCODE";"INSTELLINGSNAAM VESTIGING";"GEMEENTENUMMER";"AANTAL LEERLINGEN"\n"19HY";"19HY00";"Burg ""Walda"" SGM";"0060";145\n';
    const expected = {
      vestiging: ['19HY00'],
      gemeente: ['GM0060'],
      leerlingen: Int32Array.of(145),
    };
    expect(read(quoted)).toEqual(expected);
    expect(read(`${HEADER}19HY;19HY00;0060;145\r\n`)).toEqual(expected);
  });

  test('keeps a masked count apart', () => {
    expect(read(`${HEADER}19HY;19HY00;60;"<5"\r\n`).leerlingen[0]).toBe(MASKED);
  });

  test('refuses a gemeente that no longer exists and a vestiging that is there twice', () => {
    const row = '19HY;19HY00;0060;145\r\n';
    expect(problemOf(() => read(`${HEADER}${row}${row}`))).toMatchObject({
      row: 3,
      column: 'VESTIGINGSCODE',
      problem: 'duplicate-row',
    });
    expect(problemOf(() => read(HEADER + row.replace('0060', '0003')))).toMatchObject({
      row: 2,
      column: 'GEMEENTENUMMER',
      problem: 'unknown-gemeente',
    });
  });
});
