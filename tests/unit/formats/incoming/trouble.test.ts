import { describe, expect, it } from 'vitest';
import { LARGEST, sniff } from '../../../../src/formats/incoming/sniff.ts';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';
import { TOTALS } from '../../../fixtures/incoming-forms.ts';

const LONG = 'gemeente;jaar;leerlingen\n';

it('a row above a last line without cells is not taken for cut off', async () => {
  const file = await readFile(`${LONG}Aalten;2020;5\nAalten;2021\n;`);
  expect(problemsOf(file)).toEqual(['row 3, leerlingen: unequal-row (Aalten | 2021)']);
});

describe('a file that cannot be a table is refused as a whole', () => {
  it.each([
    ['an empty file', '', 'empty-file'],
    ['a file of blank lines', '\n\n \n', 'empty-file'],
    ['an image named .csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'picture-file'],
    ['a PDF', '%PDF-1.7', 'picture-file'],
    ['a download in Parquet', 'PAR1', 'columns-file'],
    ['a download in Arrow', 'ARROW1', 'columns-file'],
    ['NUL bytes', 'gemeente;jaar;leerlingen\nAalten;20\x0020;5\n', 'nul-byte at row 2, 2'],
    ['a text without columns', 'Lorem ipsum\ndolor sit amet\n', 'unrecognised'],
    ['a header without rows', LONG, 'no-rows'],
    ['ten thousand columns', `${'kolom;'.repeat(10_000)}x\n`, 'too-many-columns'],
    [
      'a column twice',
      'gemeente;jaar;leerlingen;Leerlingen\nAalten;2020;5;6\n',
      'duplicate-header',
    ],
  ])('%s', async (_, content, problem) => {
    expect(await refusal(readFile(content))).toMatch(problem);
  });

  it('one of two gigabyte, before a byte of it is read', async () => {
    let read = 0;
    const huge = {
      size: 2_147_483_648,
      slice() {
        read++;
        return new Blob();
      },
    } as unknown as Blob;
    expect(LARGEST).toBeLessThan(huge.size);
    expect(await refusal(sniff(huge, 'groot.csv'))).toBe('too-large at row 1, 1');
    expect(read).toBe(0);
  });

  it('one that was moved or changed while it was read', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    } as unknown as Blob;
    expect(await refusal(sniff(gone, 'weg.csv'))).toMatch('unreadable');
  });
});

describe('a row that cannot be used is reported with row, column and text, and the others are kept', () => {
  it.each([
    ['a negative count', 'Aalten;2020;-5', 'row 2, leerlingen: negative-count (-5)'],
    ['a fraction, the Dutch way', 'Aalten;2020;1.234,5', 'row 2, leerlingen: not-whole (1.234,5)'],
    [
      'a fraction, the English way',
      'Aalten;2020;1,234.5',
      'row 2, leerlingen: not-whole (1,234.5)',
    ],
    ['a word for a count', 'Aalten;2020;veel', 'row 2, leerlingen: not-a-count (veel)'],
    [
      'a day that does not exist',
      'Aalten;30-02-2025;5',
      'row 2, jaar: impossible-date (30-02-2025)',
    ],
    ['no year', 'Aalten;vorig jaar;5', 'row 2, jaar: not-a-year (vorig jaar)'],
    ['an unknown gemeente', 'Atlantis;2020;5', 'row 2, gemeente: unknown-gemeente (Atlantis)'],
    ['a gemeente that was split', 'Haaren;2020;5', 'row 2, gemeente: split-gemeente (Haaren)'],
    [
      'a formula for a name',
      '"=HYPERLINK(""http://x"",""Aalten"")";2020;5',
      'row 2, gemeente: unknown-gemeente (=HYPERLINK("http://x","Aalten"))',
    ],
    ['a row that is too short', 'Aalten;2020', 'row 2, leerlingen: unequal-row (Aalten | 2020)'],
    [
      'a row that is too long',
      'Aalten;2020;5;6',
      'row 2, leerlingen: unequal-row (Aalten | 2020 | 5 | 6)',
    ],
    [
      'a quote that is not closed',
      'Aalten;2020;"5',
      'row 2, leerlingen: open-quote (Aalten;2020;"5)',
    ],
  ])('%s', async (_, row, problem) => {
    const file = await readFile(`${LONG}${row}\nAmsterdam;2020;7\n`);
    expect(problemsOf(file)).toEqual([problem]);
    expect(file.cells).toEqual(['GM0363 bo 2020 = 7']);
    expect([...file.problems.values()]).toEqual([1]);
  });

  it('a gemeente in two spellings with the same figure stands there twice, and counts once', async () => {
    const file = await readFile(`${LONG}Amsterdam;2020;7\nGM0363;2020;7\n363;2021;9\n`);
    expect(problemsOf(file)).toEqual(['row 3, gemeente: duplicate-row (GM0363 bo 2020)']);
    expect(file.cells).toEqual(['GM0363 bo 2020 = 7', 'GM0363 bo 2021 = 9']);
  });

  it('a date for a year is a year, and its day is reported', async () => {
    const file = await readFile(`${LONG}Amsterdam;1-10-2020;7\nAmsterdam;2021-10-01;8\n`);
    expect(file.cells).toEqual(['GM0363 bo 2020 = 7', 'GM0363 bo 2021 = 8']);
    expect([...file.data.days]).toEqual(['1-10']);
  });

  it('a file that was cut in the middle of a row, or of a quote', async () => {
    expect(problemsOf(await readFile(`${LONG}Aalten;2020;5\nAmsterdam;20`))).toEqual([
      'row 3, leerlingen: truncated (Amsterdam | 20)',
    ]);
    const cut = await readFile(TOTALS.slice(0, TOTALS.indexOf('Noord-Holland') + 4), {
      name: '2025.csv',
    });
    expect(cut.cells).toEqual(['19HY00 vo 2025 = 145']);
    expect(problemsOf(cut)[0]).toMatch(/^row 3, PROVINCIE: open-quote/);
  });

  it('a vestiging that stands there twice', async () => {
    const row = TOTALS.trim().split('\n')[1]!;
    const file = await readFile(`${TOTALS}${row}\n`, { name: '2025.csv' });
    expect(problemsOf(file)).toEqual(['row 4, VESTIGINGSCODE: duplicate-row (19HY00)']);
  });

  it('only the first problems are kept in full, but all are counted', async () => {
    const file = await readFile(LONG + 'Atlantis;2020;5\n'.repeat(1000) + 'Aalten;2020;5\n');
    expect(file.listed).toHaveLength(300);
    expect(file.problems.get('unknown-gemeente')).toBe(1000);
    expect(file).toMatchObject({ rows: 1001, kept: 1 });
  });
});
