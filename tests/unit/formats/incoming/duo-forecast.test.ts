import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, problemsOf } from '../../../fixtures/incoming-file.ts';
import { wpoForecasts, type ForecastRow } from '../../../fixtures/school-forecasts.ts';

const PO = '"INSTELLINGSCODE","VESTIGINGSCODE","TYPE_PO","JAAR","PROGNOSEAANTALLEN"\n';

const cellsOf = ({ data }: Awaited<ReturnType<typeof readFile>>) =>
  data.schoolForecasts.map(
    ({ code, sector, soort, part, jaar, expected }) =>
      `${sector} ${code} ${[soort, part].filter(Boolean).join('/')} ${jaar} = ${expected}`,
  );

describe('DUO’s forecasts per vestiging', () => {
  it('are read in the form of wpoprognoses: quoted, with commas, a decimal point and a number of two digits', async () => {
    const file = await readFile(`${PO}"07EX","00","BO",2026,420.87\n"07EX","00","SBO",2027,418.6\n`, { name: 'wpoprognoses.csv' }); // prettier-ignore
    expect(file.sniffed).toMatchObject({ format: 'duo-prognose', delimiter: ',', decimal: '.' });
    expect(file).toMatchObject({ rows: 2, kept: 2, listed: [] });
    expect(cellsOf(file)).toEqual(['po 07EX00 bo 2026 = 420.87', 'po 07EX00 sbo 2027 = 418.6']);
  });

  it('are read as Excel saves them: semicolons, decimal commas, a zero lost, the whole code of the vestiging', async () => {
    const file = await readFile(
      'Instellingscode;Vestigingscode;Type_PO;Jaar;Prognoseaantallen\n07EX;0;BO;2026;420,87\n07EX;07EX01;Bo;2026;9\n',
    );
    expect(cellsOf(file)).toEqual(['po 07EX00 bo 2026 = 420.87', 'po 07EX01 bo 2026 = 9']);
  });

  it('without a column of types are all pupils of vo, which is said', async () => {
    const file = await readFile(
      'INSTELLINGSCODE,VESTIGINGSCODE,JAAR,PROGNOSEAANTALLEN\n00AH,00,2026,950.5\n',
    );
    expect(cellsOf(file)).toEqual(['vo 00AH00 vo 2026 = 950.5']);
    expect(file.data.notes).toContain('vo-supposed');
  });

  it('by type of vo keep the types apart as parts of vo', async () => {
    const file = await readFile(
      'INSTELLINGSCODE,VESTIGINGSCODE,TYPE_VO,JAAR,PROGNOSEAANTALLEN\n00AH,00,HAVO,2026,300\n00AH,00,VMBO,2026,200\n00AH,00,VO,2027,510\n',
    );
    expect(cellsOf(file)).toEqual([
      'vo 00AH00 vo/HAVO 2026 = 300',
      'vo 00AH00 vo/VMBO 2026 = 200',
      'vo 00AH00 vo 2027 = 510',
    ]);
  });

  it.each([
    ['a type that is not known', '07EX,00,XYZ,2026,5', 'TYPE_PO: unknown-type (XYZ)'],
    ['a type of vo among those of po', '07EX,00,HAVO,2026,5', 'TYPE_PO: unknown-type (HAVO)'],
    ['no code of a vestiging', '7EX,00,BO,2026,5', 'VESTIGINGSCODE: not-a-code (7EX 00)'],
    ['a year with a fraction', '07EX,00,BO,2026.5,5', 'JAAR: not-a-year (2026.5)'],
    ['a negative number', '07EX,00,BO,2026,-3', 'PROGNOSEAANTALLEN: not-a-forecast (-3)'],
    ['minus one', '07EX,00,BO,2026,-1', 'PROGNOSEAANTALLEN: not-a-forecast (-1)'],
    ['9e9', '07EX,00,BO,2026,9e9', 'PROGNOSEAANTALLEN: not-a-forecast (9e9)'],
    [
      'nine thousand million',
      '07EX,00,BO,2026,9000000000',
      'PROGNOSEAANTALLEN: not-a-forecast (9000000000)',
    ],
    [
      'more pupils than any school has',
      '07EX,00,BO,2026,42087',
      'PROGNOSEAANTALLEN: not-a-forecast (42087)',
    ],
    ['text', '07EX,00,BO,2026,veel', 'PROGNOSEAANTALLEN: not-a-forecast (veel)'],
  ])('refuse a row with %s', async (_, row, problem) => {
    const file = await readFile(`${PO}07EX,00,BO,2030,4.5\n${row}\n`);
    expect(problemsOf(file)).toEqual([`row 3, ${problem}`]);
    expect(file).toMatchObject({ rows: 2, kept: 1 });
  });

  it('count equal rows once, and keep rows that contradict each other beside each other', async () => {
    const file = await readFile(
      `${PO}07EX,00,BO,2026,5\n07EX,00,BO,2026,5.0\n07EX,00,BO,2026,7\n07EX,00,BO,2026,7\n`,
    );
    expect(problemsOf(file)).toEqual([
      'row 3, VESTIGINGSCODE: duplicate-row (07EX00 bo 2026)',
      'row 5, VESTIGINGSCODE: duplicate-row (07EX00 bo 2026)',
    ]);
    expect(file.data.schoolForecasts).toMatchObject([
      { expected: 5, line: 2, others: [{ expected: 7, line: 4 }] },
    ]);
  });

  it('keep a cell without a figure as one that is not known', async () => {
    const file = await readFile(`${PO}07EX,00,BO,2026,\n07EX,00,BO,2027,5.5\n`);
    expect(cellsOf(file)).toEqual(['po 07EX00 bo 2026 = NaN', 'po 07EX00 bo 2027 = 5.5']);
    expect(file.data.missing).toBe(1);
  });

  it('are read back as they were written, for any schools, years and fractions', async () => {
    const code = fc.tuple(
      fc.stringMatching(/^\d{2}[A-Z]{2}$/),
      fc.stringMatching(/^\d{2}$/),
    ).map((parts) => parts.join('')); // prettier-ignore
    const row: fc.Arbitrary<ForecastRow> = fc.tuple(
      code,
      fc.constantFrom('BO', 'SBO', 'SO', 'VSO'),
      fc.integer({ min: 2020, max: 2060 }),
      fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    );
    const rows = fc.uniqueArray(row, { minLength: 1, selector: (one) => one.slice(0, 3).join() });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        // One number that shows the decimal sign, as a file of any length has.
        const all: ForecastRow[] = [['99ZZ99', 'BO', 2019, 0.25], ...some.filter(([code]) => code !== '99ZZ99')]; // prettier-ignore
        const file = await readFile(wpoForecasts(all));
        expect(file).toMatchObject({ kept: all.length, listed: [] });
        expect(cellsOf(file)).toEqual(
          all.map(([code, type, year, pupils]) => `po ${code} ${type.toLowerCase()} ${year} = ${pupils}`), // prettier-ignore
        );
      }),
      { numRuns: 60 },
    );
  });

  it('with any text in any cell lose single rows, and never the file', async () => {
    const cell = fc.oneof(fc.string().filter((text) => !/["\n\r,;|\t\0]/.test(text)), fc.constantFrom('BO', '07EX', '2026', '9e9', '-1', '<5')); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          // prettier-ignore
          const lines = rows.map((cells) => cells.map((text) => `"${text}"`).join(','));
          const file = await readFile(`${PO}"07EX","00","BO",2030,4.5\n${lines.join('\n')}\n`);
          expect(file.sniffed.format).toBe('duo-prognose');
          expect(file.kept + file.listed.length).toBe(file.rows);
          for (const { expected } of file.data.schoolForecasts) {
            expect(Number.isNaN(expected) || (expected >= 0 && expected <= 10_000)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
