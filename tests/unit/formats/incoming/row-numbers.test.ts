import { expect, it } from 'vitest';
import { PlainRows } from '../../../../src/formats/incoming/plain-rows.ts';
import { RowNumbers } from '../../../../src/formats/incoming/row-numbers.ts';

it('rows with the same cells have one number, beside each other or not, as texts or in the text of a file', () => {
  const lines = ['a;b;c;d', 'a;b;x;y', 'é;b;c;d', 'a;bc;;d', 'ab;;c;d'];
  for (const columns of [[0, 1], [0, 1, 2, 3], [0, 2], [3], []]) {
    const numbers = new RowNumbers(columns, ';');
    const rows = new PlainRows(';');
    rows.take(`${lines.join('\n')}\n`, 1);
    const plain = lines.map(() => (rows.next(), numbers.numberOf(rows)));
    expect(lines.map((line) => numbers.numberOf(line.split(';')))).toEqual(plain);
    const keys = lines.map((line) => columns.map((column) => line.split(';')[column]).join(';'));
    const different = [...new Set(keys)];
    expect(plain).toEqual(keys.map((key) => different.indexOf(key)));
  }
});

it('a row that lacks cells at its end has empty ones', () => {
  const numbers = new RowNumbers([0, 2], ';');
  expect([['a', 'b'], ['a', 'b', ''], ['a']].map((row) => numbers.numberOf(row))).toEqual([
    0, 0, 0,
  ]);
});
