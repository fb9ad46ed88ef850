import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainRows } from '../../../../src/formats/incoming/plain-rows.ts';
import { MayRepeat, SeenRows } from '../../../../src/formats/incoming/seen-rows.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é', '’', ' '), maxLength: 3 });

it('a row is told from all earlier ones by its cells, as texts or in the text of a file', () => {
  const rows = fc.array(fc.tuple(cell, cell, cell, fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(rows, (all) => {
      const seen = new SeenRows([2, 0]);
      const keys = new Set<string>();
      const text = all.map(([a, b, c]) => `${a};${b};${c}\n`).join('');
      const plain = new PlainRows(text, 0, text.length, ';', 1);
      for (const [a, b, c, isPlain] of all) {
        plain.next();
        const add = () => seen.add(isPlain ? plain : [a, b, c]);
        const key = JSON.stringify([c, a]);
        if (keys.has(key)) expect(add).toThrow(MayRepeat);
        else add();
        keys.add(key);
      }
    }),
  );
});

it('a hundred thousand rows with short numbers are told apart', () => {
  const seen = new SeenRows([0, 1]);
  for (let i = 0; i < 100_000; i++) seen.add([String(i % 1000), String(Math.floor(i / 1000))]);
  expect(() => seen.add(['999', '99'])).toThrow(MayRepeat);
});
