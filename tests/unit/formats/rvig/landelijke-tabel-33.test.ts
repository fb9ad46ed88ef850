import { describe, expect, test } from 'vitest';
import { readTabel33 } from '../../../../src/formats/rvig/landelijke-tabel-33.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

describe('the list of herindelingen', () => {
  const header = 'datum_einde,oude_code,oude_naam,nieuwe_code,bron\r\n';
  const read = (rows: string) => readTabel33(utf8(header + rows), 'herindelingen.csv');

  test('says what each gemeente became, or that its area left the country', () => {
    expect(
      read(
        '19630801,1055,Elten,,"Tabel33 (VNG, 2019)"\r\n20210101,0788,Haaren,0757,met de hand\r\n',
      ),
    ).toEqual([
      { code: 'GM1055', name: 'Elten', ended: '19630801', into: null },
      { code: 'GM0788', name: 'Haaren', ended: '20210101', into: 'GM0757' },
    ]);
  });

  test('refuses another date and another header', () => {
    expect(problemOf(() => read('2021-01-01,0788,Haaren,0757,x\r\n'))).toMatchObject({
      row: 2,
      column: 'datum_einde',
      problem: 'not-a-date',
    });
    const other = utf8(header.replace('nieuwe_code', 'nieuw'));
    expect(problemOf(() => readTabel33(other, 'x')).problem).toBe('unknown-header');
  });
});
