import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/exports/formula.ts';
import type { DataTable } from '../../../src/exports/table.ts';
import { writeXlsx } from '../../../src/exports/xlsx.ts';
import { DOWNLOAD_WORDS } from '../../fixtures/words.ts';
import { about } from '../../fixtures/metadata-builder.ts';
import { anyTable, rowsOf, table } from '../../fixtures/table-builder.ts';

/** The sheets as another library reads them. */
async function sheetsOf(given: DataTable, said = about()) {
  const bytes = await writeXlsx(given, said, DOWNLOAD_WORDS[said.language]);
  return readExcelFile(Buffer.from(bytes), { trim: false });
}

/** A text as it was before our apostrophe. */
const text = (cell: unknown) => (typeof cell === 'string' ? restore(cell) : cell);

describe('Excel', () => {
  const given = table({
    gemeente: ['string', ["'s-Gravenhage", '=HYPERLINK("https://x";"klik")', '0363']],
    verandering: ['number', [-6.25, null, 0]],
    voorlopig: ['boolean', [true, false, null]],
  });

  test('has a sheet of figures, texts as text, numbers as numbers, and empty cells for what is missing', async () => {
    const [figures] = await sheetsOf(given);
    expect(figures?.sheet).toBe('gegevens');
    expect(figures?.data).toEqual([
      ['gemeente', 'verandering', 'voorlopig'],
      ["'s-Gravenhage", -6.25, true],
      ['\'=HYPERLINK("https://x";"klik")', null, false],
      ['0363', 0, null],
    ]);
  });

  test('holds no formula at all', async () => {
    const files = unzipSync(await writeXlsx(given, about(), DOWNLOAD_WORDS.nl));
    const sheets = Object.entries(files).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  test.each([
    ['nl', 'toelichting', 'Kolommen', 'Over verandering.'],
    ['en', 'explanation', 'Columns', 'Over verandering.'],
  ] as const)('explains itself on a second sheet: %s', async (language, sheet, heading, line) => {
    const own = {
      language,
      userFiles: ['=mijn.csv'],
      scenarios: [{ name: '@x', levers: 'instroom' }],
    };
    const [, explanation] = await sheetsOf(given, about(own));
    const cells = explanation?.data.flat();
    expect(explanation?.sheet).toBe(sheet);
    expect(cells).toEqual(expect.arrayContaining([heading, line, "'=mijn.csv", "'@x", 'CC0-1.0']));
  });

  test('read back with another library is the table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (some) => {
        const [sheet] = await sheetsOf(some);
        const [header = [], ...rows] = sheet?.data ?? [];
        const names = header.map((name) => String(text(name)));
        const read = rowsOf(some).map((_, row) =>
          Object.fromEntries(names.map((name, i) => [name, text(rows[row]?.[i] ?? null)])),
        );
        expect(read).toEqual(rowsOf(some));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['toString', 'constructor', '__proto__', '_x0041_', 'a\rb\u0000c'])(
    'holds the text %j, which XML or the writer would take for something else',
    async (given) => {
      const [sheet] = await sheetsOf(table({ naam: ['string', [given, given]] }));
      expect(sheet?.data.slice(1).flat().map(text)).toEqual([given, given]);
    },
  );

  test('refuses more rows than a sheet holds', async () => {
    const many = { fields: given.fields, columns: given.columns, rows: 1_048_576 };
    await expect(writeXlsx(many, about(), DOWNLOAD_WORDS.nl)).rejects.toThrow(RangeError);
  });
});
