import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { readDuoHistory } from '../../../../src/formats/duo/history.ts';
import { problemOf, utf8, windows1252 } from '../../../fixtures/format-problem.ts';

const FILE = '06.csv';
const FIXED =
  'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING';
const HEADER = `${FIXED};LEERLINGEN_2024;LEERLINGEN_2025`;
const GEMEENTEN = new Set(['GM0014', 'GM0285']);

function file(...rows: string[]): Uint8Array {
  return utf8([HEADER, ...rows, ''].join('\r\n'), true);
}

const read = (bytes: Uint8Array) => readDuoHistory(bytes, FILE, GEMEENTEN);

describe('DUO file 06', () => {
  test('is vestiging × year, with gemeente codes padded and masked counts distinguished from zeros', () => {
    const history = read(
      file(
        '00AO;00AO00;De Bolster;VSO;Openbaar;40631;285;VOORST;31;<5',
        '00AR;00AR00;BS ""De Maas"";BO;Openbaar;40631;14;GRONINGEN;0;120',
        '50DC;50DC00;onbekend;SO/VSO;onbekend;0;9999;ONBEKEND;76;0',
      ),
    );
    expect(history).toEqual({
      years: [2024, 2025],
      vestiging: ['00AO00', '00AR00', '50DC00'],
      naam: ['De Bolster', 'BS ""De Maas""', 'onbekend'],
      soort: ['vso', 'bo', 'so/vso'],
      denominatie: ['Openbaar', 'Openbaar', 'onbekend'],
      bestuur: ['40631', '40631', '0'],
      gemeente: ['GM0285', 'GM0014', 'GM9999'],
      leerlingen: Int32Array.of(31, MASKED, 0, 120, 76, 0),
    });
  });

  const row = '00AO;00AO00;De Bolster;BO;Openbaar;40631;285;VOORST;31;35';
  const broken = (from: string, to: string) => problemOf(() => read(file(row.replace(from, to))));

  test.each([
    [';31', ';31,5', { row: 2, column: 'LEERLINGEN_2024', problem: 'not-a-count', found: '31,5' }],
    ['35', '', { row: 2, column: 'LEERLINGEN_2025', problem: 'not-a-count', found: '' }],
    ['35', '-1', { row: 2, column: 'LEERLINGEN_2025', problem: 'not-a-count' }],
    [';285', ';286', { column: 'GEMEENTECODE_VESTIGING', problem: 'unknown-gemeente' }],
    [';285', ';VOORST', { column: 'GEMEENTECODE_VESTIGING', problem: 'not-a-code' }],
    [';BO', ';MBO', { column: 'SOORT_VESTIGING', problem: 'unknown-soort', found: 'MBO' }],
    ['00AO00', '00AB00', { column: 'VESTIGINGSCODE', problem: 'not-a-code' }],
  ])('%s → %s is refused with its place', (from, to, place) => {
    expect(broken(from, to)).toMatchObject({ file: FILE, ...place });
  });

  test('a vestiging that stands there twice is refused at its second row', () => {
    const twice = problemOf(() => read(file(row, row)));
    expect(twice).toMatchObject({ row: 3, column: 'VESTIGINGSCODE', problem: 'duplicate-row' });
  });

  test('a year that is skipped, a new column and a renamed one are refused by name', () => {
    const header = (text: string) => problemOf(() => read(utf8(`${text}\r\n`)));
    expect(header(`${FIXED};LEERLINGEN_2023;LEERLINGEN_2025`)).toMatchObject({
      row: 1,
      column: 'LEERLINGEN_2024',
      problem: 'unknown-header',
      found: 'LEERLINGEN_2025',
    });
    expect(header(`${HEADER};TOELICHTING`).found).toBe('TOELICHTING');
    expect(header(HEADER.replace('SOORT_VESTIGING', 'SOORT')).column).toBe('SOORT_VESTIGING');
    expect(header(FIXED).problem).toBe('missing-column');
  });

  test('another encoding is refused', () => {
    const bytes = windows1252(`${HEADER}\r\n${row.replace('Bolster', 'Bôlster')}\r\n`);
    expect(problemOf(() => read(bytes))).toMatchObject({ row: 2, problem: 'wrong-encoding' });
  });
});
