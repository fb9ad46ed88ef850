import { tableFromIPC, type Table } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeArrow } from '../../../src/exports/arrow.ts';
import { anyTable, rowsOf, table } from '../../fixtures/table-builder.ts';

const rowsIn = (read: Table) =>
  Array.from({ length: read.numRows }, (_, row) =>
    Object.fromEntries(
      read.schema.fields.map(({ name }, i) => [name, read.getChildAt(i)?.get(row)]),
    ),
  );

describe('Arrow', () => {
  test('has a type per kind of column, and null for what is missing', () => {
    const given = table({
      gemeente: ['string', ['GM0014', null]],
      jaar: ['year', [2025, 2026]],
      leerlingen: ['integer', [0, null]],
      verandering: ['number', [null, -6.25]],
      voorlopig: ['boolean', [true, null]],
    });
    const read = tableFromIPC(writeArrow(given));
    expect(read.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'gemeente Utf8',
      'jaar Int32',
      'leerlingen Int32',
      'verandering Float64',
      'voorlopig Bool',
    ]);
    expect(rowsIn(read)).toEqual(rowsOf(given));
  });

  test('is a file, which all readers of Feather version 2 open, and no stream', () => {
    const bytes = writeArrow(table({ n: ['integer', [1]] }));
    expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('ARROW1');
    expect(new TextDecoder().decode(bytes.slice(-6))).toBe('ARROW1');
  });

  test('read back with another library is the table that was written', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        expect(rowsIn(tableFromIPC(writeArrow(given)))).toEqual(rowsOf(given));
      }),
    );
  });

  test('keeps columns in their order, also where they are called after years', () => {
    const wide = table({
      naam: ['string', ['Aalten']],
      2025: ['integer', [2]],
      2024: ['integer', [1]],
    });
    const fields = [...wide.fields].reverse();
    const columns = [...wide.columns].reverse();
    const read = tableFromIPC(writeArrow({ fields, columns, rows: 1 }));
    expect(read.schema.fields.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
  });

  test.each([2 ** 31, 0.5])('refuses the whole number %d rather than change it', (n) => {
    expect(() => writeArrow(table({ n: ['integer', [n]] }))).toThrow(RangeError);
  });
});
