import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readUserBirths } from '../../../../src/formats/incoming/user-births.ts';
import { utf8, windows1252 } from '../../../fixtures/format-problem.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows } from '../../../fixtures/workbooks.ts';

const HEADER = 'jaar,levendgeborenen,bron,te_verifieren\n';
const TABLE = [
  ['jaar', 'levendgeborenen'],
  [2025, 160_000],
  [2026, 158_000],
];
const TITLED = [['Geboorten in Nederland'], [], ...TABLE, ['Bron: CBS']];

const read = (content: string | Uint8Array) =>
  readUserBirths(typeof content === 'string' ? utf8(content) : content, 'mijn.csv');

async function problemIn(content: string | Uint8Array): Promise<FormatError> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('the file was accepted');
}

describe('births in a file of the user', () => {
  test.each<[string, string | Uint8Array]>([
    ['with commas', 'jaar,levendgeborenen\n2025,160000\n2026,158000\n'],
    [
      'as a Dutch spreadsheet saves them',
      'Jaar;Levendgeborenen\r\n2025;160.000\r\n2026;158.000\r\n',
    ],
    ['with tabs', 'jaar\tgeboorten\n2025\t160000\n2026\t158000\n'],
    ['without a last line end', 'jaar,levendgeborenen\n2025,160000\n2026,158000'],
    ['beside other columns', 'bron;geboorten;jaar\nik;160000;2025\nik;158000;2026\n'],
    ['in the form of the file of the site', `${HEADER}2025,160000,CBS,0\n2026,158000,CBS,1\n`],
    [
      'below a title, above a source',
      'Geboorten\n\njaar;geboorten\n2025;160000\n2026;158000\nBron: CBS\n',
    ],
    [
      'with dates, in Windows-1252',
      windows1252('jaar;geboorten;opm\n1-1-2025;160000;één\n2026*;158000;\n'),
    ],
    ['in a workbook of Excel', xlsxFile({ Blad1: xlsxRows(TABLE) })],
    ['in a spreadsheet of LibreOffice', odsFile({ Blad1: odsRows(TABLE) })],
    [
      'on the second sheet, below a title',
      xlsxFile({ Uitleg: xlsxRows([['Lees mij'], ['jaar', 'tekst']]), Cijfers: xlsxRows(TITLED) }),
    ],
  ])('are read %s', async (_, content) => {
    expect((await read(content)).map(({ year, births }) => [year, births])).toEqual([
      [2025, 160_000],
      [2026, 158_000],
    ]);
  });

  test('have the line of each year', async () => {
    const lines = await read(xlsxFile({ Cijfers: xlsxRows(TITLED) }));
    expect(lines.map(({ line }) => line)).toEqual([4, 5]);
  });

  test.each<[string, string | Uint8Array, Partial<FormatError>]>([
    [
      'no births in it',
      'jaar,inwoners\n2025,1\n',
      { problem: 'missing-column', column: 'levendgeborenen', found: 'jaar, inwoners' },
    ],
    ['a year twice', 'jaar,geboorten\n2025,1\n2025,1\n', { problem: 'duplicate-row', row: 3 }],
    [
      'something else than a count',
      'jaar,geboorten\n2025,16 duizend\n',
      { problem: 'not-a-count', row: 2, column: 'geboorten' },
    ],
    ['a negative count', 'jaar;geboorten\n2025;-1\n', { problem: 'not-a-count' }],
    ['no count', 'jaar;geboorten\n2025;\n', { problem: 'not-a-count' }],
    [
      'a row that has more cells than the header',
      'jaar,geboorten\n2025,160,000\n',
      { problem: 'unequal-row', row: 2 },
    ],
    ['a damaged workbook', Uint8Array.of(0x50, 0x4b, 3, 4), { problem: 'workbook-damaged' }],
  ])('are refused with %s', async (_, content, problem) => {
    expect(await problemIn(content)).toMatchObject(problem);
  });
});
