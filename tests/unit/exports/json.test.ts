import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJson } from '../../../src/exports/json.ts';
import { anyTable, rowsOf, table } from '../../fixtures/table-builder.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('JSON', () => {
  test('is an object per row, a row per line, with null for what is missing', () => {
    const given = table({ code: ['string', ['GM0014', '=1']], n: ['integer', [0, null]] });
    expect(textOf(writeJson(given))).toBe('[{"code":"GM0014","n":0},\n{"code":"=1","n":null}]\n');
  });

  test('read back is the table that was written', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        expect(JSON.parse(textOf(writeJson(given)))).toEqual(rowsOf(given));
      }),
    );
  });

  test('is an empty list where there are no rows', () => {
    expect(JSON.parse(textOf(writeJson(table({ n: ['integer', []] }))))).toEqual([]);
  });
});
