import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MergedCells } from '../../../../src/formats/incoming/merged-cells.ts';

const COLUMNS = { mergeable: [0, 1], labels: [0, 1, 2] };

it('merged cells are filled back to the table from which they were merged', () => {
  const cell = fc.constantFrom('Aalten', 'Ede', 'Goes');
  const table = fc.array(fc.tuple(cell, cell, fc.constant('x'), fc.nat().map(String)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const merged = rows.map((cells, i) =>
        cells.map((text, j) => (j < 2 && i > 0 && rows[i - 1]![j] === text ? '' : text)),
      );
      const filling = new MergedCells(COLUMNS, true);
      expect(merged.map((cells) => filling.read(cells))).toEqual(rows);
      const telling = new MergedCells(COLUMNS, false);
      expect(merged.map((cells) => telling.read(cells))).toEqual(merged);
      expect(telling.rows).toBe(filling.rows);
      expect(telling.rows).toBe(merged.filter((cells) => cells.includes('')).length);
    }),
  );
});

it('a table without such columns is returned as it is', () => {
  const none = new MergedCells({ mergeable: [], labels: [] }, true);
  expect(none.read(['', 'a'])).toEqual(['', 'a']);
  expect(none.rows).toBe(0);
});
