import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainRows } from '../../../../src/formats/incoming/plain-rows.ts';
import { MayRepeat, SeenRows } from '../../../../src/formats/incoming/seen-rows.ts';

const cell = fc.constantFrom('', 'a', 'b', 'aa', 'é', '’ 1');

it('a row is distinguished from all earlier ones by its cells, as texts or in the text of a file', () => {
  const rows = fc.array(fc.tuple(cell, cell, cell, cell, fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.constantFrom<number[]>([0], [0, 1], [0, 2]), (all, subject) => {
      const others = [1, 3].filter((column) => !subject.includes(column));
      const seen = new SeenRows(subject, others, ';');
      const keys = new Set<string>();
      const plain = new PlainRows(';');
      plain.take(all.map((row) => `${row.slice(0, 4).join(';')}\n`).join(''), 1);
      const isNew = all.map(([a, b, c, d, isPlain]) => {
        plain.next();
        const row = isPlain ? plain : [a, b, c, d];
        try {
          seen.add(seen.subjectOf(row), row);
          return true;
        } catch (error) {
          if (error instanceof MayRepeat) return false;
          throw error;
        }
      });
      const expected = all.map((row) => {
        const key = JSON.stringify([...subject, ...others].map((column) => row[column]));
        return keys.size < keys.add(key).size;
      });
      expect(isNew).toEqual(expected);
    }),
  );
});

it('a hundred thousand rows are distinguished, whether they come in order or not', () => {
  for (const step of [1, 7919]) {
    const seen = new SeenRows([0], [1], ';');
    const add = (i: number) => {
      const row = [String(Math.floor(i / 1000)), String(i % 1000)];
      seen.add(seen.subjectOf(row), row);
    };
    for (let i = 0; i < 100_000; i++) add((i * step) % 100_000);
    expect(() => add(99_999)).toThrow(MayRepeat);
    expect(() => add(0)).toThrow(MayRepeat);
    add(100_000);
  }
});
