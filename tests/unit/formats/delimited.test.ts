import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectHeader, findColumns, readDelimited } from '../../../src/formats/delimited.ts';
import { readSiteCsv, writeSiteCsv } from '../../../src/formats/site/site-csv.ts';
import { problemOf } from '../../fixtures/format-problem.ts';

const read = (text: string) => readDelimited(text, 'a.csv', ';');

describe('readDelimited', () => {
  test('takes rows apart, with the line that each stands on', () => {
    expect(read('a;b\n1;2\n3;4\n')).toEqual({
      file: 'a.csv',
      header: ['a', 'b'],
      rows: [
        { line: 2, cells: ['1', '2'] },
        { line: 3, cells: ['3', '4'] },
      ],
    });
  });

  test('gives the same for CRLF and for a file without a last line end', () => {
    const { rows } = read('a;b\n1;2\n');
    expect(read('a;b\r\n1;2\r\n').rows).toEqual(rows);
    expect(read('a;b\n1;2').rows).toEqual(rows);
  });

  test('reads doubled quotes inside quoted fields, and delimiters and line ends', () => {
    const { rows } = read('a;b\n"VMBO ""De Jutter""; Vlieland";"x\ny"\n1;2\n');
    expect(rows[0]?.cells).toEqual(['VMBO "De Jutter"; Vlieland', 'x\ny']);
    expect(rows[1]?.line).toBe(4);
  });

  test('leaves a quotation mark inside an unquoted field as it is', () => {
    expect(read('a;b\nBS "De Maas";2\n').rows[0]?.cells[0]).toBe('BS "De Maas"');
  });

  test('names the row that is longer or shorter than the header', () => {
    const long = problemOf(() => read('a;b\n1;2\n1;2;3\n1;2\n'));
    expect(long).toMatchObject({ file: 'a.csv', row: 3, column: 'b', problem: 'unequal-row' });
    const short = problemOf(() => read('a;b\n1\n1;2\n'));
    expect(short).toMatchObject({ row: 2, column: 'b', problem: 'unequal-row' });
  });

  test('calls a short last row what it is: a file that stops', () => {
    expect(problemOf(() => read('a;b\n1;2\n1'))).toMatchObject({ row: 3, problem: 'truncated' });
  });

  test('names the row in which a quotation mark stays open', () => {
    const open = problemOf(() => read('a;b\n1;2\n1;"2\n3;4\n'));
    expect(open).toMatchObject({ row: 3, column: 'b', problem: 'open-quote' });
  });

  test('refuses a file without a header', () => {
    expect(problemOf(() => read('')).problem).toBe('empty-file');
    expect(problemOf(() => read('\n')).problem).toBe('empty-file');
  });
});

describe('headers', () => {
  test('columns are found by whichever of their names is there', () => {
    const wanted = { code: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'], naam: 'NAAM' };
    expect(findColumns(read('NAAM;VESTIGINGSNUMMER\nx;1\n'), wanted)).toEqual({ code: 1, naam: 0 });
  });

  test('a column that is missing is named', () => {
    const missing = problemOf(() => findColumns(read('NAAM\nx\n'), { code: ['A', 'B'] }));
    expect(missing).toMatchObject({ row: 1, column: 'A / B', problem: 'missing-column' });
  });

  test('an exact header refuses another column, one too few and one too many', () => {
    const check = (text: string) => problemOf(() => expectHeader(read(text), ['a', 'b']));
    expect(check('a;x\n')).toMatchObject({ row: 1, column: 'b', problem: 'unknown-header' });
    expect(check('a\n')).toMatchObject({ row: 1, column: 'b', problem: 'missing-column' });
    expect(check('a;b;c\n')).toMatchObject({ row: 1, column: 'c', problem: 'unknown-header' });
  });
});

test('what our own files hold is read as it was written', () => {
  const columns = ['a', 'b', 'c'];
  const row = fc.tuple(fc.string(), fc.string({ unit: 'grapheme' }), fc.nat().map(String));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const text = writeSiteCsv(columns, rows);
      fc.pre(!text.includes('\r'));
      const cells = readSiteCsv(text, 'a.csv', columns).rows.map((one) => one.cells);
      expect(cells).toEqual(rows);
    }),
  );
});
