import { expect, test } from 'vitest';
import { readVestigingPoints } from '../../../../src/formats/duo/vestiging-points.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const read = (...rows: string[]) =>
  readVestigingPoints(
    utf8(['vestigingscode,sector,rd_x,rd_y,source', ...rows, ''].join('\n')),
    'punten.csv',
  );

test('a point says how it was found, from the address to the mean of the gemeente', () => {
  const points = read(
    '00AO00,PO-VSO,207214,464338,edugis2024',
    '00AB00,PO-BO,1,2,pc6 of address',
    '01AA00,VO,3,4,pc4 mean of school points',
    '01AB00,VO,5,6,gemeente (gemiddelde van schoolpunten)',
  );
  expect(points[0]).toEqual({
    vestiging: '00AO00',
    sector: 'po',
    point: { x: 207214, y: 464338, precision: 'adres' },
  });
  expect(points.map(({ sector, point }) => `${sector} ${point.precision}`)).toEqual([
    'po adres',
    'po postcode6',
    'vo postcode4',
    'vo gemeente',
  ]);
});

test.each([
  ['00AO00,MBO,1,2,edugis2024', 'sector'],
  ['00AO00,VO,1.5,2,edugis2024', 'rd_x'],
  ['00AO00,VO,1,2,guessed', 'source'],
  ['00AO,VO,1,2,edugis2024', 'vestigingscode'],
])('%s is refused at %s', (row, column) => {
  expect(problemOf(() => read(row))).toMatchObject({ row: 2, column });
});
