import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv, type CsvDialect } from '../../../src/exports/csv.ts';
import { restore } from '../../../src/exports/formula.ts';
import type { Cell, DataTable, FieldType } from '../../../src/exports/table.ts';
import { anyTable, rowsOf, table } from '../../fixtures/table-builder.ts';

const DELIMITERS: Record<CsvDialect, string> = { rfc4180: ',', 'nl-excel': ';' };
const dialects = Object.keys(DELIMITERS) as CsvDialect[];
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function valueOf(raw: string, type: FieldType, decimal: string): Cell {
  if (raw === '') return null;
  if (type === 'string') return restore(raw);
  if (type === 'boolean') return raw === 'true';
  return Number(raw.replace(decimal, '.'));
}

/** The table read back from CSV by Papa Parse, its types taken from the fields, as the documentation says. */
function readBack(bytes: Uint8Array, dialect: CsvDialect, fields: DataTable['fields']) {
  const delimiter = DELIMITERS[dialect];
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), {
    delimiter,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  const [header = [], ...rows] = data;
  const decimal = dialect === 'nl-excel' ? ',' : '.';
  return rows.map((row) =>
    Object.fromEntries(
      header.map((name, i) => [restore(name), valueOf(row[i] ?? '', fields[i]!.type, decimal)]),
    ),
  );
}

describe('CSV', () => {
  const small = table({
    gemeente: ['string', ['GM0363', "'s-Gravenhage", 'a "b", c; d']],
    jaar: ['year', [2025, 2026, 2027]],
    verandering: ['number', [-6.25, null, 0]],
    voorlopig: ['boolean', [true, false, null]],
  });

  test('is written as RFC 4180 says: comma, CRLF, quotation marks doubled, no byte order mark', () => {
    expect(textOf(writeCsv(small, 'rfc4180'))).toBe(
      [
        'gemeente,jaar,verandering,voorlopig',
        'GM0363,2025,-6.25,true',
        "'s-Gravenhage,2026,,false",
        '"a ""b"", c; d",2027,0,',
        '',
      ].join('\r\n'),
    );
  });

  test('is written for Dutch Excel with a byte order mark, semicolons and decimal commas', () => {
    const text = textOf(writeCsv(small, 'nl-excel'));
    expect(text.startsWith('\ufeffgemeente;jaar;verandering;voorlopig\r\n')).toBe(true);
    expect(text).toContain('GM0363;2025;-6,25;true\r\n');
  });

  test.each(dialects)('read back is the table that was written: %s', (dialect) => {
    fc.assert(
      fc.property(anyTable, (given) => {
        expect(readBack(writeCsv(given, dialect), dialect, given.fields)).toEqual(rowsOf(given));
      }),
    );
  });

  test.each(dialects)('holds no formula, and leaves negative numbers numbers: %s', (dialect) => {
    const risky = table({
      naam: ['string', ['=cmd|"/c calc"!A1', '@x', '-x', '+x', '\tx', '\rx']],
      n: ['integer', [-1, -2, -3, -4, -5, -6]],
    });
    const [, ...rows] = Papa.parse<string[]>(new TextDecoder().decode(writeCsv(risky, dialect)), {
      delimiter: DELIMITERS[dialect],
      newline: '\r\n',
      skipEmptyLines: true,
    }).data;
    expect(rows.map(([name]) => name?.charAt(0))).toEqual(["'", "'", "'", "'", "'", "'"]);
    expect(rows.map(([, n]) => n)).toEqual(['-1', '-2', '-3', '-4', '-5', '-6']);
  });

  test('writes what is missing as nothing, also where a typed array holds it as NaN', () => {
    const fields = [{ name: 'n', type: 'number', description: 'Aantal.' }] as const;
    const given = { fields, columns: [new Float64Array([0, NaN, Infinity])], rows: 3 };
    expect(textOf(writeCsv(given, 'rfc4180'))).toBe('n\r\n0\r\n""\r\n""\r\n');
  });

  test('has a header where there are no rows', () => {
    expect(textOf(writeCsv(table({ jaar: ['year', []] }), 'rfc4180'))).toBe('jaar\r\n');
  });
});
