import { expect, it } from 'vitest';
import { userFigureColumns } from '../../../../src/view/dataset/user-figure-columns.ts';

const marked = (names: string[], row: (string | number | boolean | null)[]) => {
  const isUserFigure = userFigureColumns(names.map((name) => ({ name })));
  return names.filter((_, i) => isUserFigure[i]!(row));
};

it('marks the figures of a row whose flag says so, and no others', () => {
  const names = ['naam', 'leerlingen', 'leerlingen_hoogste', 'eigen', 'index', 'verwacht_in_2015'];
  expect(marked(names, ['Aalten', 5, 8, true, 100, 6])).toEqual([
    'leerlingen',
    'leerlingen_hoogste',
  ]);
  expect(marked(names, ['Aalten', 5, null, false, 100, 6])).toEqual([]);
});

it('marks in the wide form the figures of a year whose flag says so', () => {
  const names = ['leerlingen_2024', 'leerlingen_2025', 'eigen_2024', 'eigen_2025'];
  expect(marked(names, [4, 5, false, true])).toEqual(['leerlingen_2025']);
});

it('marks lines of the reader’s own where they have a figure', () => {
  const names = ['eigen_prognose_1', 'eigen_prognose_1_onder', 'leerlingen'];
  expect(marked(names, [4, null, 5])).toEqual(['eigen_prognose_1']);
});
