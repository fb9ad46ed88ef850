import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { writeParquet } from '../../../src/exports/parquet.ts';
import { about } from '../../fixtures/metadata-builder.ts';
import { anyTable, rowsOf, table } from '../../fixtures/table-builder.ts';

const file = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

describe('Parquet', () => {
  const given = table({
    gemeente: ['string', ['GM0014', null]],
    jaar: ['year', [2025, 2026]],
    leerlingen: ['integer', [0, null]],
    verandering: ['number', [null, -6.25]],
    voorlopig: ['boolean', [true, null]],
  });

  test('has a type per kind of column, and null for what is missing', async () => {
    const bytes = file(writeParquet(given, about()));
    const { children } = parquetSchema(parquetMetadata(bytes));
    expect(children.map(({ element }) => [element.name, element.type])).toEqual([
      ['gemeente', 'BYTE_ARRAY'],
      ['jaar', 'INT32'],
      ['leerlingen', 'INT32'],
      ['verandering', 'DOUBLE'],
      ['voorlopig', 'BOOLEAN'],
    ]);
    expect(await parquetReadObjects({ file: bytes })).toEqual(rowsOf(given));
  });

  test('says inside what it is about', () => {
    const { key_value_metadata: metadata = [] } = parquetMetadata(
      file(writeParquet(given, about())),
    );
    const own = metadata.find(({ key }) => key === 'leerlingenatlas');
    expect(JSON.parse(own?.value ?? '')).toEqual(about());
  });

  test('read back is the table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (some) => {
        fc.pre(some.rows > 0);
        const bytes = file(writeParquet(some, about()));
        expect(await parquetReadObjects({ file: bytes })).toEqual(rowsOf(some));
      }),
    );
  });

  test('has its columns where there are no rows', () => {
    const bytes = file(writeParquet(table({ n: ['integer', []], naam: ['string', []] }), about()));
    const { children } = parquetSchema(parquetMetadata(bytes));
    expect(children.map(({ element }) => element.name)).toEqual(['n', 'naam']);
  });

  test('refuses a whole number that does not fit', () => {
    expect(() => writeParquet(table({ n: ['year', [2 ** 31]] }), about())).toThrow(RangeError);
  });
});
