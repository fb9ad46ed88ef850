import { expect, it } from 'vitest';
import { LongCells } from '../../../../src/formats/incoming/long-cells.ts';

it('the cells of a row are found by their column, and those that it lacks are empty', () => {
  const of = new LongCells({ gemeente: 1, jaar: 0, leerlingen: 2 });
  const at = (column: number) => ({ file: 'f', row: 3, column: String(column) });
  of.take(['2024', ' Aalten '], at);
  expect([of.text('gemeente'), of.text('leerlingen'), of.text('soort')]).toEqual([
    'Aalten',
    '',
    '',
  ]);
  expect([of.place('leerlingen').column, of.place('soort').column]).toEqual(['2', '0']);
});
