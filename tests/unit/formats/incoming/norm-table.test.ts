import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../../src/areas/finder.ts';
import { gemeenteReader } from '../../../../src/formats/incoming/find-gemeente.ts';
import { readNormTable } from '../../../../src/formats/incoming/norm-table.ts';
import { readAreas } from '../../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../../src/formats/site/herindelingen.ts';
import { utf8 } from '../../../fixtures/format-problem.ts';
import { committed } from '../../../fixtures/raw-folder.ts';
import { xlsxFile, xlsxRows } from '../../../fixtures/workbooks.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');
const find = gemeenteReader(createFinder(areas, herindelingen));
const read = (content: string | Uint8Array) =>
  readNormTable(typeof content === 'string' ? utf8(content) : content, 'normen.csv', find);
const TABLE = [
  ['Gemeentecode', 'Gemeentenaam', 'Opheffingsnorm', 'Stichtingsnorm'],
  [1680, 'Aa en Hunze', 25, 200],
  [358, 'Aalsmeer', 167, 278],
];

describe('the table of closure norms of a user', () => {
  test.each<[string, string | Uint8Array]>([
    ['with commas', 'Gemeentecode,Gemeentenaam,Instandhoudingsnorm\n1680,Aa en Hunze,25\n358,Aalsmeer,167\n'],
    ['with empty cells behind some rows', 'Gemeentecode,Gemeentenaam,Instandhoudingsnorm\n1680,Aa en Hunze,25\n358,Aalsmeer,167,,\n'],
    ['with names only', 'gemeente;norm\nAa en Hunze;25\nAalsmeer;167\n'],
    ['below a title', 'Bijlage 1\n\ngemeente;opheffingsnorm 2023\nAa en Hunze;25\nAalsmeer;167\n'],
    ['in a workbook', xlsxFile({ Blad1: xlsxRows(TABLE) })],
  ])('is read %s', async (_, content) => {
    const { norms, refused } = await read(content);
    expect(refused).toEqual([]);
    expect([...norms].map(([code, { norm }]) => [code, norm])).toEqual([
      ['GM1680', 25],
      ['GM0358', 167],
    ]);
  }); // prettier-ignore

  test.each([
    ['12', 'norm-out-of-bounds'],
    ['209', 'norm-out-of-bounds'],
    ['22', 'norm-out-of-bounds'],
    ['25,5', 'norm-out-of-bounds'],
    ['', 'norm-out-of-bounds'],
    ['zie bijlage 2', 'several-norms'],
    ['zie\u00a0bijlage 2', 'several-norms'],
  ])('leaves out a row with the norm %j: %s', async (norm, problem) => {
    const { norms, refused } = await read(`gemeente;norm\nAalsmeer;167\nAalten;${norm}\n`);
    expect([...norms.keys()]).toEqual(['GM0358']);
    expect(refused.map((one) => [one.row, one.column, one.problem])).toEqual([
      [3, 'norm', problem],
    ]);
  });

  test.each(['23', '200'])('has norms to the bounds of the law: %s', async (norm) => {
    const { norms } = await read(`gemeente;norm\nAalten;${norm}\n`);
    expect(norms.get('GM0197')).toEqual({ norm: Number(norm), line: 2 });
  });

  test('leaves out both rows of a gemeente that is there twice', async () => {
    const { norms, refused } = await read('gemeente;norm\nAalten;71\nAalsmeer;167\nAalten;72\n');
    expect([...norms.keys()]).toEqual(['GM0358']);
    expect(refused.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '2 norm-twice',
      '4 norm-twice',
    ]);
  });

  test.each([
    ['Atlantis', 'unknown-gemeente'],
    ['Brielle', 'former-gemeente'],
    ['Haaren', 'split-gemeente'],
    ['Nederland', 'no-gemeente'],
  ])('leaves out the row of %s: %s', async (gemeente, problem) => {
    const { norms, refused } = await read(`gemeente;norm\n${gemeente};50\nAalten;71\n`);
    expect([...norms.keys()]).toEqual(['GM0197']);
    expect(refused.map((one) => one.problem)).toEqual([problem]);
  });

  test('leaves out a row whose code is of another gemeente than its name', async () => {
    const { refused } = await read('gemeentecode;gemeente;norm\n197;Aalsmeer;71\n');
    expect(refused[0]?.problem).toBe('code-name-differ');
  });

  test('is refused as a whole without a column of norms', async () => {
    await expect(read('gemeente;leerlingen\nAalten;71\n')).rejects.toMatchObject({
      problem: 'missing-column',
      column: 'norm',
    });
  });
});
