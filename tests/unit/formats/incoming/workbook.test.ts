import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../../src/formats/incoming/sniff.ts';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows, zipFile } from '../../../fixtures/workbooks.ts';

const TABLE = [
  ['gemeente', 'jaar', 'soort', 'leerlingen'],
  ['Aalten', 2020, 'bo', 1934],
  ['Amsterdam', 2021, 'sbo', 1021],
];
const CELLS = ['GM0197 bo 2020 = 1934', 'GM0363 sbo 2021 = 1021'];

/** The rows of the preview, as texts with a bar between cells. */
const preview = async (bytes: Uint8Array<ArrayBuffer>, corrections = {}) =>
  (await sniff(new Blob([bytes]), 'map.xlsx', corrections)).preview.map(
    ({ line, cells }) => `${line}: ${cells.join(' | ')}`,
  );

describe.each([
  ['a workbook of Excel', (rows: typeof TABLE) => xlsxFile({ Blad1: xlsxRows(rows) })],
  ['a spreadsheet of LibreOffice', (rows: typeof TABLE) => odsFile({ Blad1: odsRows(rows) })],
])('%s', (_, write) => {
  it('is read as text with the same rows would be', async () => {
    const file = await readFile(write(TABLE), { name: 'cijfers' });
    expect(file.cells).toEqual(CELLS);
    expect(file.sniffed).toMatchObject({
      format: 'lange-vorm',
      sheet: 'Blad1',
      sheets: ['Blad1'],
      headerLine: 1,
    });
  });

  it('has problems with the number of the row of the sheet, also under titles and an empty row', async () => {
    const rows = [['Prognose'], [], ...TABLE, [], ['Atlantis', 2020, 'bo', 1]];
    const file = await readFile(write(rows));
    expect(file.sniffed.headerLine).toBe(3);
    expect(file.cells).toEqual(CELLS);
    expect(problemsOf(file)).toEqual(['row 7, gemeente: unknown-gemeente (Atlantis)']);
  });

  it('has cells that are empty at the end of a row, and cells with quotes, delimiters and lines', async () => {
    const rows = [
      ['gemeente', 'jaar', 'leerlingen', 'bron "x"; y'],
      ['Aalten', 2020, 5],
      ['Amsterdam', 2020, 7, 'regel 1\nregel "2"; 3'],
    ];
    const file = await readFile(write(rows));
    expect(file.listed).toEqual([]);
    expect(file.cells).toEqual(['GM0197 bo 2020 = 5', 'GM0363 bo 2020 = 7']);
    expect(file.sniffed.preview[2]?.cells[3]).toBe('regel 1 regel "2"; 3');
  });

  it('has numbers with three decimals that are not read as thousands', async () => {
    const rows = [
      ['gemeente', 'jaar', 'prognose'],
      ['Aalten', 2030, 1.234],
      ['Aalten', 2031, 1900.4000000000001],
      ['Aalten', 2032, 1234567],
    ];
    const { data } = await readFile(write(rows));
    expect(data.forecasts.map(({ expected }) => expected)).toEqual([1.234, 1900.4, 1234567]);
  });

  it('with each line of a text in one cell is split as that text would be', async () => {
    const file = await readFile(write(TABLE.map((cells) => [cells.join(',')])));
    expect(file.sniffed.delimiter).toBe(',');
    expect(file.cells).toEqual(CELLS);
  });

  it('without cells is empty', async () => {
    expect(await refusal(readFile(write([])))).toBe('empty-file at row 1, 1');
  });

  it('with text in column 501 is refused with the place', async () => {
    const wide = Array.from({ length: 501 }, (_, i) => (i === 500 ? 'ver weg' : ''));
    expect(await refusal(readFile(write([wide])))).toBe('too-many-columns at row 1, 501');
  });
});

describe('the sheet that is read', () => {
  const sheets = {
    Toelichting: xlsxRows([['Toelichting bij de cijfers'], ['Bron: gemeente']]),
    Leeg: '',
    Prognose: xlsxRows(TABLE),
    Andere: xlsxRows([
      ['gemeente', 'jaar', 'leerlingen'],
      ['Aalten', 2019, 1],
    ]),
  };

  it('is the first that a format recognises', async () => {
    const { sniffed } = await readFile(xlsxFile(sheets));
    expect(sniffed).toMatchObject({ sheet: 'Prognose', sheets: Object.keys(sheets) });
  });

  it('is the one that the user chose, also where no format recognises it', async () => {
    const file = xlsxFile(sheets);
    expect((await readFile(file, { corrections: { sheet: 'Andere' } })).cells).toEqual([
      'GM0197 bo 2019 = 1',
    ]);
    const sniffed = await sniff(new Blob([file]), 'x.xlsx', { sheet: 'Toelichting' });
    expect(sniffed).toMatchObject({ sheet: 'Toelichting', format: null });
  });

  it('is the first with cells where no format recognises any', async () => {
    const file = xlsxFile({ Leeg: '', Tekst: xlsxRows([['a', 'b']]) });
    expect(await sniff(new Blob([file]), 'x.xlsx')).toMatchObject({ sheet: 'Tekst', format: null });
  });

  it('is none of those that are hidden in the workbook', async () => {
    const excel = xlsxFile(sheets, { states: ['', '', 'state="hidden"', 'state="veryHidden"'] });
    expect((await sniff(new Blob([excel]), 'x')).sheets).toEqual(['Toelichting', 'Leeg']);
    const styles =
      '<style:style style:name="ta-Weg"><style:table-properties table:display="false"/></style:style>';
    const libre = odsFile({ Weg: odsRows(TABLE), Hier: odsRows(TABLE) }, { styles });
    expect((await sniff(new Blob([libre]), 'x')).sheets).toEqual(['Hier']);
  });
});

describe('a cell of a workbook of Excel', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0&quot; dagen&quot;"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs>';
  const texts =
    '<si><t>Súdwest-Fryslân</t></si><si><r><t>Aal</t></r><r><rPr/><t>ten</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b &amp; c</t></si>';

  it.each([
    ['a number is written without thousands', '<c><v>12345</v></c>', '12345'],
    ['a fraction has a decimal comma', '<c><v>0.1</v></c>', '0,1'],
    ['fifteen digits are kept', '<c><v>2064.3000000000002</v></c>', '2064,3'],
    ['a small number has no exponent', '<c><v>1E-9</v></c>', '0,000000001'],
    ['a date is a date', '<c s="1"><v>45931</v></c>', '2025-10-01'],
    ['a date in a format of one’s own', '<c s="2"><v>45931</v></c>', '2025-10-01'],
    ['a format with text is a number', '<c s="3"><v>45931</v></c>', '45931'],
    ['a date that is shown as a year is a year', '<c s="4"><v>45931</v></c>', '2025'],
    ['a share is no count', '<c s="5"><v>0.05</v></c>', '5%'],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Súdwest-Fryslân'],
    ['a shared text in pieces', '<c t="s"><v>1</v></c>', 'Aalten'],
    ['a shared text with escapes', '<c t="s"><v>2</v></c>', 'a b & c'],
    ['a shared text that is not there', '<c t="s"><v>9</v></c>', ''],
    ['the text of a formula', '<c t="str"><f>A1</f><v>bo</v></c>', 'bo'],
    ['a formula that was never computed', '<c><f>SUM(A1:A3)</f></c>', '=SUM(A1:A3)'],
    ['a date in the strict form', '<c t="d"><v>2025-10-01T00:00:00</v></c>', '2025-10-01'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a namespace with a prefix', '<x:c><x:v>7</x:v></x:c>', '7'],
  ])('%s', async (_, cell, expected) => {
    const rows = `<row><c t="str"><v>x</v></c>${cell}<c t="str"><v>y</v></c></row>`;
    expect(await preview(xlsxFile({ Blad1: rows }, { styles, texts }))).toEqual([
      `1: x | ${expected} | y`,
    ]);
  });

  it('has days from 1904 where the workbook says so', async () => {
    const file = xlsxFile(
      { Blad1: '<row r="3"><c r="B3" s="1"><v>44469</v></c><c r="C3"><v>1</v></c></row>' },
      { styles, workbook: '<workbookPr date1904="1"/>' },
    );
    expect(await preview(file)).toEqual(['3:  | 2025-10-01 | 1']);
  });
});

describe('a cell of a spreadsheet of LibreOffice', () => {
  it.each([
    [
      'a number is not its text',
      '<table:table-cell office:value-type="float" office:value="1934.5"><text:p>1.935</text:p></table:table-cell>',
      '1934,5',
    ],
    [
      'a date is not its text',
      '<table:table-cell office:value-type="date" office:date-value="2025-10-01T00:00:00"><text:p>1 okt</text:p></table:table-cell>',
      '2025-10-01',
    ],
    [
      'a date that is shown as a year is a year',
      '<table:table-cell office:value-type="date" office:date-value="2025-01-01"><text:p>2025</text:p></table:table-cell>',
      '2025',
    ],
    [
      'a share is no count',
      '<table:table-cell office:value-type="percentage" office:value="0.05"><text:p>5%</text:p></table:table-cell>',
      '5%',
    ],
    [
      'a text in paragraphs with spaces, without its comment',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>let op</text:p></office:annotation><text:p>Aal<text:span>ten</text:span></text:p><text:p>en<text:s text:c="2"/>meer</text:p></table:table-cell>',
      'Aalten en meer',
    ],
    [
      'a formula that was never computed',
      '<table:table-cell table:formula="of:=SUM([.A1])"/>',
      'of:=SUM([.A1])',
    ],
    [
      'cells that are repeated',
      '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"/><table:covered-table-cell table:number-columns-repeated="2"/>',
      '3 | 3 |  | ',
    ],
  ])('%s', async (_, cell, expected) => {
    const text = (t: string) =>
      `<table:table-cell office:value-type="string"><text:p>${t}</text:p></table:table-cell>`;
    const rows = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>${text('x')}${cell}${text('y')}</table:table-row><table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    expect(await preview(odsFile({ Blad1: rows }))).toEqual([`3: x | ${expected} | y`]);
  });
});

describe('a workbook that cannot be read is refused with the next step', () => {
  const ole = (text: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0],
      ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);

  it.each([
    ['with a password, of Excel', ole('xx EncryptedPackage xx'), 'workbook-encrypted'],
    ['in the old form', ole('Workbook'), 'workbook-binary'],
    ['in the binary form', zipFile({ 'xl/workbook.bin': 'x' }), 'workbook-binary'],
    [
      'with a password, of LibreOffice',
      odsFile({ Blad1: '' }, { manifest: '<manifest:encryption-data/>' }),
      'workbook-encrypted',
    ],
    ['cut off', xlsxFile({ Blad1: xlsxRows(TABLE) }).slice(0, 900), 'workbook-damaged'],
    ['with a sheet that is no XML', xlsxFile({ Blad1: '<row><c></row>' }), 'workbook-damaged'],
    ['without the part of a sheet', zipFile({ 'xl/workbook.xml': '<workbook/>' }), 'empty-file'],
    ['that is an archive', zipFile({ 'leerlingen.csv': 'a;b' }), 'archive-file'],
    ['that is a document', zipFile({ 'word/document.xml': '<w/>' }), 'picture-file'],
    [
      'with a row that no sheet has',
      xlsxFile({ Blad1: '<row r="9999999"><c r="A9999999"><v>1</v></c></row>' }),
      'workbook-damaged',
    ],
  ])('%s', async (_, bytes, problem) => {
    expect(await refusal(readFile(bytes))).toBe(`${problem} at row 1, 1`);
  });

  it('that unpacks to more than a browser can hold, without unpacking it', async () => {
    const bomb = zipFile({ '[Content_Types].xml': '<Types/>' });
    const listed = bomb.findIndex((_, i) =>
      'PK\x01\x02'.split('').every((c, j) => bomb[i + j] === c.charCodeAt(0)),
    );
    new DataView(bomb.buffer).setUint32(listed + 24, 160_000_000, true);
    expect(await refusal(readFile(bomb))).toBe('workbook-too-large at row 1, 1');
  });

  it('in which one long text stands in very many cells', async () => {
    const long = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(10);
    const bomb = xlsxFile({ Blad1: rows }, { texts: long });
    expect(await refusal(readFile(bomb))).toBe('workbook-too-large at row 1, 1');
  });
});

it('a spreadsheet that repeats one cell very many times is refused', async () => {
  const cell =
    '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="400"/>';
  const row = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`;
  expect(await refusal(readFile(odsFile({ Blad1: row })))).toBe('workbook-too-large at row 1, 1');
});

describe('any workbook', () => {
  const cell = fc.oneof(
    fc.integer({ min: -1_000_000, max: 10_000_000 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toPrecision(9))),
    // A cell that begins as a text made for a spreadsheet program is read as that text.
    fc.stringMatching(/^[a-zé;",.' <&>=0-9-]{0,8}$/).map((text) =>
      text
        .replace(/^(?: |'|=")+/, '')
        .trimEnd()
        .replace(/ +/g, ' '),
    ),
  );
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  /** What a cell is expected to be: a number is compared as a number. */
  const same = (found: string, cell: string | number) =>
    typeof cell === 'string'
      ? found === cell
      : Math.abs(Number(found.replace(',', '.')) - cell) <= Math.abs(cell) * 1e-8 + 1e-11;

  it.each([
    ['xlsx', (rows: (string | number)[][]) => xlsxFile({ Blad1: xlsxRows(rows) })],
    ['ods', (rows: (string | number)[][]) => odsFile({ Blad1: odsRows(rows) })],
  ])('%s has each cell where it stood', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const table = [['kop', 'twee'], ...rows];
        const { preview } = await sniff(new Blob([write(table)]), 'x', {});
        const found = new Map(preview.map(({ line, cells }) => [line, cells]));
        for (const [i, cells] of table.entries()) {
          for (const [j, one] of cells.entries()) {
            expect([one, same(found.get(i + 1)?.[j] ?? '', one)]).toEqual([one, true]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('that write-excel-file makes is read back', async () => {
    const rows = TABLE.map((cells) => cells.map((value) => ({ value })));
    const blob = await writeExcelFile(rows as never, { sheet: 'Cijfers' }).toBlob();
    const file = await readFile(new Uint8Array(await blob.arrayBuffer()));
    expect(file.cells).toEqual(CELLS);
    expect(file.sniffed.sheet).toBe('Cijfers');
  });

  it.each([
    ['xlsx', xlsxFile({ Blad1: xlsxRows(TABLE), Blad2: xlsxRows(TABLE) })],
    ['ods', odsFile({ Blad1: odsRows(TABLE) })],
  ])('%s with changed bytes is read or refused, and nothing else', async (_, bytes) => {
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      to: fc.nat({ max: 255 }),
      cut: fc.option(fc.nat({ max: bytes.length }), { freq: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = bytes.slice();
        for (const { at, to, cut } of changes) {
          if (at < changed.length) changed[at] = to;
          if (cut !== null) changed = changed.slice(0, cut);
        }
        expect(typeof (await refusal(readFile(changed)))).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['xlsx', xlsxRows(TABLE), (xml: string) => xlsxFile({ Blad1: xml })],
    ['ods', odsRows(TABLE), (xml: string) => odsFile({ Blad1: xml })],
  ])('%s with changed XML is read or refused, and nothing else', async (_, xml, write) => {
    const change = fc.record({
      at: fc.nat({ max: xml.length - 1 }),
      length: fc.nat({ max: 12 }),
      to: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('<c r="', '"', '<', '>', '/', '999999', '<table:table>', '&#0;', '-1'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = changes.reduce(
          (text, { at, length, to }) => text.slice(0, at) + to + text.slice(at + length),
          xml,
        );
        expect(typeof (await refusal(readFile(write(changed))))).toBe('string');
      }),
      { numRuns: 150 },
    );
  });
});
