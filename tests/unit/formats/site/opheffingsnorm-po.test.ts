import { expect, test } from 'vitest';
import {
  NORM_COLUMNS,
  OFFICIAL_NORM_COLUMNS,
  readIndicativeNorms,
  readOfficialNorms,
  writeIndicativeNorms,
  writeOfficialNorms,
} from '../../../../src/formats/site/opheffingsnorm-po.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const norms = (...rows: string[]) => `${[NORM_COLUMNS.join(','), ...rows].join('\n')}\n`;
const official = (...rows: string[]) =>
  `${[OFFICIAL_NORM_COLUMNS.join(','), ...rows].join('\n')}\n`;

test('opheffingsnorm-po.csv has a norm with bounds, and the year of a table with several; it is read as it was written', () => {
  const text = norms('GM0014,18553,15166,132,131,135,', 'GM0177,16965,3200,54,53,56,2023');
  const read = readIndicativeNorms(text, 'n.csv');
  expect(read).toEqual([
    { gemeente: 'GM0014', landHa: 18553, children: 15166, norm: 132, low: 131, high: 135, split: null },
    { gemeente: 'GM0177', landHa: 16965, children: 3200, norm: 54, low: 53, high: 56, split: 2023 },
  ]); // prettier-ignore
  expect(writeIndicativeNorms(read)).toBe(text);
});

test.each([
  [['GM0014,1,1,x,1,1,'], 2, 'norm_2024'],
  [['GM0014,1,1,1,1,1,ja'], 2, 'gesplitst'],
  [['GM0014,1,1,1,1,1,', 'GM0014,1,1,1,1,1,'], 3, 'gemeente'],
])('%j is refused at row %i, column %s', (rows, row, column) => {
  expect(problemOf(() => readIndicativeNorms(norms(...rows), 'n.csv'))).toMatchObject({
    row,
    column,
  });
});

test('opheffingsnorm-po-officieel.csv has a norm per part with its towns, and is read as it was written', () => {
  const text = official(
    'GM0177,Resterend deel Raalte,,57,2023,"Stcrt. 2022, 28567-n1"',
    'GM0177,Laag Zuthem,LAAG ZUTHEM;LIEDERHOLTHUIS,23,2023,"Stcrt. 2022, 28567-n1"',
  );
  const read = readOfficialNorms(text, 'o.csv');
  expect(read.map(({ towns, norm }) => [towns, norm])).toEqual([
    [[], 57],
    [['LAAG ZUTHEM', 'LIEDERHOLTHUIS'], 23],
  ]);
  expect(writeOfficialNorms(read)).toBe(text);
});
