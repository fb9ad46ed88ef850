import { expect, test } from 'vitest';
import { readRawNorms, readRawOfficialNorms } from '../../../../src/formats/duo/closure-norms.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const GEMEENTEN = new Set(['GM0014', 'GM0313']);
const norms = (...rows: string[]) =>
  readRawNorms(
    utf8(
      `gemeentecode,land_km2,inw_4_11_2024_schatting,norm_2024,norm_2024_laag,norm_2024_hoog,officieel_2017set\n${rows.join('\n')}\n`,
    ),
    'indicatief.csv',
    GEMEENTEN,
  );

test('indicative norms have land in hectares, and say where the table of 2017 has several norms', () => {
  expect(norms('GM0014,185.53,15166,132,131,135,50 + 166 + 89', 'GM0313,30.50,3500,127,125,128,130/78')).toEqual([
    { gemeente: 'GM0014', landHa: 18553, children: 15166, norm: 132, low: 131, high: 135, split: null },
    { gemeente: 'GM0313', landHa: 3050, children: 3500, norm: 127, low: 125, high: 128, split: 2017 },
  ]); // prettier-ignore
});

test.each([
  ['GM0015,1.00,1,23,23,23,23', 'gemeentecode'],
  ['GM0014,185,1,23,23,23,23', 'land_km2'],
  ['GM0014,1.00,1,zie bijlage 2,23,23,23', 'norm_2024'],
])('%s is refused at %s', (row, column) => {
  expect(problemOf(() => norms(row))).toMatchObject({ row: 2, column });
});

test('official norms are read per part of a gemeente', () => {
  const text =
    'gemeentecode,gemeentenaam,gebied,opheffingsnorm_2023,bron\nGM0313,Bunschoten,Eemdijk,23,"Stcrt. 2022, 28567-n1"\n';
  expect(readRawOfficialNorms(utf8(text), 'officieel.csv', GEMEENTEN)).toEqual([
    { gemeente: 'GM0313', part: 'Eemdijk', norm: 23, source: 'Stcrt. 2022, 28567-n1' },
  ]);
});
