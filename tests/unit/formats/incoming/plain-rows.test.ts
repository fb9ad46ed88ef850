import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { NO_PLAIN_COUNT, PlainRows } from '../../../../src/formats/incoming/plain-rows.ts';
import { readFile, readPlainly } from '../../../fixtures/incoming-file.ts';
import { HISTORY } from '../../../fixtures/incoming-forms.ts';

describe('lines without quotation marks', () => {
  const rowsOf = (text: string) => {
    const rows = new PlainRows(';');
    rows.take(text, 7);
    return rows;
  };

  it('are rows with the number of their line, cells that are texts, and counts', () => {
    const rows = rowsOf(`a;12;<5\n;;\n\n'0197;'s-Graveland;<6\n1234567;12345678;-1\n`);
    expect(rows.next()).toBe(true);
    expect([rows.line, rows.width, rows.isBlank]).toEqual([7, 3, false]);
    expect(rows.cells()).toEqual(['a', '12', '<5']);
    expect([0, 1, 2].map((column) => rows.count(column))).toEqual([NO_PLAIN_COUNT, 12, MASKED]);
    rows.next();
    expect([rows.line, rows.width, rows.isBlank]).toEqual([8, 3, true]);
    expect(rows.count(0)).toBe(NO_PLAIN_COUNT);
    rows.next();
    expect([rows.line, rows.width, rows.isBlank]).toEqual([9, 1, true]);
    rows.next();
    expect(rows.cells()).toEqual(['0197', "'s-Graveland", '<6']);
    expect(rows.bytes[rows.beginOf(0)]).toBe("'".charCodeAt(0));
    expect(rows.count(2)).toBe(NO_PLAIN_COUNT);
    rows.next();
    expect([0, 1, 2].map((column) => rows.count(column))).toEqual([
      1_234_567,
      NO_PLAIN_COUNT,
      NO_PLAIN_COUNT,
    ]);
    expect(rows.next()).toBe(false);
  });

  it('are read in turn with other lines, whatever their signs', () => {
    const rows = rowsOf(`Súdwest-Fryslân;𝒳;\uFEFF12;é3\n`);
    rows.next();
    expect(rows.cells()).toEqual(['Súdwest-Fryslân', '𝒳', '\uFEFF12', 'é3']);
    expect([2, 3].map((column) => rows.count(column))).toEqual([NO_PLAIN_COUNT, NO_PLAIN_COUNT]);
    rows.take('34;<5\n', 20);
    expect(rows.next()).toBe(true);
    expect([rows.line, rows.width, rows.count(0), rows.count(1)]).toEqual([20, 2, 34, MASKED]);
    expect(rows.next()).toBe(false);
  });
});

/** A table as lines of cells, and whether each cell is in quotation marks where only some are. */
interface Table {
  rows: { cells: string[]; quoted: boolean[] }[];
  header: string[];
  delimiter: string;
  lineEnd: string;
  isMarked: boolean;
  endsInLineEnd: boolean;
}

/** Tables with a header and rows of cells, some with a cell too few or too many. */
const tables = (header: string[], delimiter: string, cellsOf: readonly (readonly string[])[]) => {
  const cells = fc
    .tuple(...header.map((_, i) => fc.constantFrom(...cellsOf[Math.min(i, cellsOf.length - 1)]!)))
    .chain((row) =>
      fc
        .constantFrom(row.length, row.length, row.length, row.length, row.length - 1, 1, 0)
        .map((length) => (length === 0 ? [...row, 'x'] : row.slice(0, length))),
    );
  const row = fc.record({
    cells,
    quoted: fc.array(fc.boolean(), { minLength: header.length + 1, maxLength: header.length + 1 }),
  });
  return fc.record<Table>({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    header: fc.constant(header),
    delimiter: fc.constant(delimiter),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    isMarked: fc.boolean(),
    endsInLineEnd: fc.boolean(),
  });
};

function textOf(
  { rows, header, delimiter, lineEnd, isMarked, endsInLineEnd }: Table,
  isQuoted: (row: Table['rows'][number], column: number) => boolean,
): string {
  const lines = rows.map((row) =>
    row.cells.map((cell, i) => (isQuoted(row, i) ? `"${cell}"` : cell)).join(delimiter),
  );
  const text = [header.join(delimiter), ...lines].join(lineEnd);
  return `${isMarked ? '\uFEFF' : ''}${text}${endsInLineEnd ? lineEnd : ''}`;
}

const NAME = '2024.csv';

/** All that is read from a file, or why it is refused. */
async function outcomeOf(text: string) {
  try {
    const { rows, kept, problems, listed, data, merged, encoding } = await readFile(text, {
      name: NAME,
    });
    return { rows, kept, problems, listed, data, merged, encoding };
  } catch (error) {
    return String(error);
  }
}

const COUNTS = ['0', '12', '<5', '1.234', '007', '', '-', '3,5', 'x', '12345678', '-1'];
const LEERJAREN = [1, 2, 3, 4, 5, 6].flatMap((year) =>
  ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
);
const TYPES =
  'INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;PROVINCIE;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR';
const [historyHeader = ''] = HISTORY.split(/\r?\n/);
const NAMED: [string, string[], string, string[][]][] = [
  [
    'DUO 01 of vo',
    [...TYPES.split(';'), ...LEERJAREN],
    ';',
    [
      ['19HY', '00AB', '19HZ', "'19HY", 'Bron: DUO', ''],
      ['19HY00', '00', '19HZ01', '1', ''],
      ['AALTEN', "'S-GRAVENHAGE", ''],
      ['Gelderland', ''],
      ['HAVO lj 4-5', 'VWO lj 4-6', 'HAVO lj 4-5', 'iets', ''],
      COUNTS,
    ],
  ],
  [
    'DUO 01 of vo with other columns between and behind',
    [
      ...['BRIN NUMMER', 'VESTIGINGSNUMMER', 'INSTELLINGSNAAM VESTIGING', 'PLAATSNAAM VESTIGING'],
      ...['PROVINCIE VESTIGING', 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR'],
      ...['ELEMENTCODE', ...LEERJAREN.slice(0, 5), 'AFDELING', ...LEERJAREN.slice(5), 'BRON'],
    ],
    ';',
    [
      ['19HY', '00AB', '19HY'],
      ['0', '00', '01'],
      ['Lyceum', 'Lycée'],
      ['AALTEN'],
      ['Gelderland'],
      ['HAVO lj 4-5', 'VWO lj 4-6'],
      ['0001', '0002', ''],
      ...LEERJAREN.slice(0, 5).map(() => ['0', '12', '<5']),
      ['Techniek', 'Zorg', '’s'],
      ...LEERJAREN.slice(5).map(() => ['0', '12', '<5', '007']),
      ['', 'DUO', 'é'],
    ],
  ],
  [
    'DUO 06',
    historyHeader.split(';'),
    ';',
    [
      ['19HY', '00AB', ''],
      ['19HY00', '00AB00', '00AB01', '00'],
      ['School', "'t Hof"],
      ['BO', 'SBO', 'iets'],
      ['Openbaar'],
      ['41234'],
      ['0197', '363', "'0197", '9998'],
      ['AALTEN'],
      COUNTS,
    ],
  ],
  [
    'the long form',
    ['gemeente', 'jaar', 'soort', 'leerlingen'],
    ';',
    [
      ['Aalten', 'Amsterdam', '0197', "'0197", 'GM0363', 'Totaal', 'Dinxperlo', 'Haaren', ''],
      ['2024', '2023', '1-10-2024', '2024/25', '2040', 'x', ''],
      ['bo', 'BO', 'sbo', 'iets', ''],
      COUNTS,
    ],
  ],
  [
    'StatLine',
    ["Regio's", 'Perioden', 'Geslacht', 'Onderwijssoort', 'Leerlingen (aantal)', 'Scholen'],
    ';',
    [
      ['Aalten', 'Amsterdam', 'GM0363', 'Nederland', 'PV25', 'Bron: CBS', ''],
      ['2024', '2023', '2022JJ00', '2024*', 'x', ''],
      ['Totaal mannen en vrouwen', 'Mannen', 'T001038', ''],
      ['Basisonderwijs', 'Totaal basisonderwijs', 'Havo', ''],
      COUNTS,
      ['1', '', 'Twee'],
    ],
  ],
  [
    'the long form with all that it can have',
    [
      'code',
      'naam',
      'jaar',
      'soort',
      'leerlingen',
      'gemaskeerd',
      'vestigingen',
      'volledig',
      'wijk',
    ],
    ',',
    [
      ['GM0197', '0363', 'GM0197', ''],
      ['Aalten', 'Amsterdam', ''],
      ['2024', '2023', ''],
      ['bo', 'sbo'],
      ['0', '12', '<5', '', '-', 'x'],
      ['0', '1', '', '<5'],
      ['1', '2', '<5', ''],
      ['0', '1', 'nee', ''],
      ['A', 'B', ''],
    ],
  ],
];

describe('a table without quotation marks', () => {
  it.each(NAMED)(
    'of %s is read as the same table with them, and as row by row',
    async (_, header, delimiter, cells) => {
      await fc.assert(
        fc.asyncProperty(tables(header, delimiter, cells), async (table) => {
          const text = textOf(table, () => false);
          const plain = await outcomeOf(text);
          if (typeof plain !== 'string') expect(await readPlainly(text, NAME)).toEqual(plain);
          expect(await outcomeOf(textOf(table, () => true))).toEqual(plain);
          expect(await outcomeOf(textOf(table, ({ quoted }, i) => quoted[i]!))).toEqual(plain);
        }),
        { numRuns: 60 },
      );
    },
  );
});
