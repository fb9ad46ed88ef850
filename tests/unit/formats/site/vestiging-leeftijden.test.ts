import { expect, test } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  readVestigingAges,
  VESTIGING_AGE_COLUMNS,
  writeVestigingAges,
} from '../../../../src/formats/site/vestiging-leeftijden.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const row = (start: string) => `${start},0,14,<5${',0'.repeat(20)}`;
const text = (...rows: string[]) => `${[VESTIGING_AGE_COLUMNS.join(','), ...rows].join('\n')}\n`;
const read = (...rows: string[]) => readVestigingAges(text(...rows), 'a.csv');

test('vestiging-leeftijden.csv has 23 ages per vestiging, soort and cluster, and is read as it was written', () => {
  const rows = [row('00AP00,bo,'), row('00KK00,so,3'), row('00KK00,vso,3')];
  const ages = read(...rows);
  expect(ages[0]).toEqual({
    vestiging: '00AP00',
    kind: 'bo',
    cluster: null,
    counts: [0, 14, MASKED, ...Array<number>(20).fill(0)],
  });
  expect(ages[2]).toMatchObject({ kind: 'vso', cluster: 3 });
  expect(writeVestigingAges(ages)).toBe(text(...rows));
});

test.each([
  [[row('00AP00,so/vso,')], 2, 'soort'],
  [[row('00AP00,so,9')], 2, 'cluster'],
  [[row('00AP,bo,')], 2, 'vestiging'],
  [[row('00AP00,bo,').replace('14', '-')], 2, 'leeftijd_4'],
  [[row('00AP00,bo,'), row('00AP00,bo,')], 3, 'vestiging'],
])('%j is refused at row %i, column %s', (rows, line, column) => {
  expect(problemOf(() => read(...rows))).toMatchObject({ row: line, column });
});
