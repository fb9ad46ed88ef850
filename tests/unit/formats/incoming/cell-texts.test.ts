import { expect, it } from 'vitest';
import { CellTexts } from '../../../../src/formats/incoming/cell-texts.ts';

it('a cell has its text, short or long, also in a file with very many different ones', () => {
  const texts = new CellTexts();
  const read = (text: string) => {
    const bytes = new TextEncoder().encode(`;${text};`);
    return texts.textOf(bytes, 1, bytes.length - 1);
  };
  for (const text of ['', 'é', '\uFEFFa', 'x'.repeat(100), 'é']) expect(read(text)).toBe(text);
  let wrong = 0;
  for (let i = 0; i < 70_000; i++) if (read(`cel ${i}`) !== `cel ${i}`) wrong += 1;
  expect([wrong, read('cel 3'), read('cel 69999')]).toEqual([0, 'cel 3', 'cel 69999']);
});
