import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, rowOrder } from '../../../../src/exports/dataset/row-order.ts';
import type { Cell, DataTable } from '../../../../src/exports/table.ts';

function tableOf(name: string, column: ArrayLike<Cell>): DataTable {
  return {
    fields: [{ name, type: 'string', description: '' }],
    columns: [column],
    rows: column.length,
  };
}
const sorted = (column: ArrayLike<Cell>, descending: boolean) => {
  const table = tableOf('x', column);
  return Array.from(inOrder(table, rowOrder(table, { column: 'x', descending })).columns[0]!);
};

describe('rows in order', () => {
  it('puts what is missing last, either way', () => {
    const column = Float64Array.of(2, NaN, 3, 1);
    expect(sorted(column, false)).toEqual([1, 2, 3, NaN]);
    expect(sorted(column, true)).toEqual([3, 2, 1, NaN]);
  });
  it('sorts names as a Dutch reader expects', () => {
    const names = ['Zwolle', "'s-Hertogenbosch", 'Aalten', null, 'Súdwest-Fryslân', 'Stein'];
    expect(sorted(names, false)).toEqual([
      'Aalten',
      "'s-Hertogenbosch",
      'Stein',
      'Súdwest-Fryslân',
      'Zwolle',
      null,
    ]);
  });
  it('keeps equals as they stood, and all rows for a column that is not there', () => {
    const table = tableOf('x', ['b', 'a', 'b', 'a']);
    expect([...rowOrder(table, { column: 'x', descending: true })]).toEqual([0, 2, 1, 3]);
    expect([...rowOrder(table, { column: 'y', descending: true })]).toEqual([0, 1, 2, 3]);
  });
  it('loses no row and makes up none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.constant(NaN))),
        fc.boolean(),
        (values, way) => {
          const result = sorted(Float64Array.from(values), way) as number[];
          expect([...result].sort()).toEqual([...Float64Array.from(values)].sort());
        },
      ),
    );
  });
});
