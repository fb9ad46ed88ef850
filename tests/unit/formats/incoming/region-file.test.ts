import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readRegionFile } from '../../../../src/formats/incoming/region-file.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows } from '../../../fixtures/workbooks.ts';

const isGemeente = (text: string) => /^(Súdwest-Fryslân|Nuenen, Gerwen en Nederwetten)$/.test(text);
const readBytes = (bytes: Uint8Array) => readRegionFile(bytes, 'regio.csv', isGemeente);

/** The rows of a file of regions; `isTooLong` only where it is true. */
const rowsIn = async (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await readBytes(bytes)).rows.map(({ isTooLong, ...row }) =>
    isTooLong ? { ...row, isTooLong } : row,
  );
};

/** The error with which a file is refused. */
async function problemIn(text: string): Promise<FormatError> {
  try {
    await readBytes(new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('a file of regions', () => {
  it('may have any of the common delimiters', async () => {
    const row = { line: 2, code: '', gemeente: 'Aalten', region: 'Achterhoek' };
    expect(await rowsIn('gemeente;regio\nAalten;Achterhoek\n')).toEqual([row]);
    expect(await rowsIn('regio,gemeente\r\nAchterhoek,Aalten\r\n')).toEqual([row]);
    expect(await rowsIn('Gemeente\tRegio\nAalten\tAchterhoek')).toEqual([row]);
  });
  it('is recognised by many names of its columns, and other columns are left alone', async () => {
    for (const header of [
      'nr;Gemeentenaam;Onderwijsregio;opmerking',
      'nr;Naam gemeente;RegioDeal;opmerking',
      'nr;statnaam;IML-regio;opmerking',
    ]) {
      expect(await rowsIn(`${header}\n1;Aalten;Achterhoek;"a;b"\n`)).toEqual([
        { line: 2, code: '', gemeente: 'Aalten', region: 'Achterhoek' },
      ]);
    }
  });
  it('has code and name of the gemeente where it has both, and the name of the region rather than its code', async () => {
    expect(await rowsIn('regiocode;regionaam;GM-code;gemeente\n7;Oost;GM0197;Aalten\n8;West;;Goes\n')).toEqual([
      { line: 2, code: 'GM0197', gemeente: 'Aalten', region: 'Oost' },
      { line: 3, code: '', gemeente: 'Goes', region: 'West' },
    ]); // prettier-ignore
  });
  it('may be in Windows-1252, with a byte order mark, or end in empty rows', async () => {
    const bytes = Uint8Array.from('gemeente;regio\nS\xfadwest-Frysl\xe2n;Noord\n;;\n\n', (c) => c.charCodeAt(0)); // prettier-ignore
    expect(await rowsIn(bytes)).toEqual([
      { line: 2, code: '', gemeente: 'Súdwest-Fryslân', region: 'Noord' },
    ]);
    expect(await rowsIn('\uFEFFgemeente;regio\nAalten;A\n')).toHaveLength(1);
  });
  it('may be what Excel calls Unicode text, and begin with the line by which Excel states the delimiter', async () => {
    const units = Uint16Array.from('\uFEFFgemeente\tregio\r\nAalten\tNoord', (c) =>
      c.charCodeAt(0),
    );
    const row = { code: '', gemeente: 'Aalten', region: 'Noord' };
    expect(await rowsIn(new Uint8Array(units.buffer))).toEqual([{ line: 2, ...row }]);
    expect(await rowsIn('sep=;\ngemeente;regio\nAalten;Noord\n')).toEqual([{ line: 3, ...row }]);
  });
  it('may have rows that are too short: what is not there is empty; one that is too long is reported', async () => {
    const text = 'gemeente;regio;opmerking\nAalten;A\nGoes\nHulst;B;x;y\nSluis;B;;;\n';
    const rows = await rowsIn(text);
    expect(rows.map(({ gemeente, region }) => [gemeente, region])).toEqual([
      ['Aalten', 'A'],
      ['Goes', ''],
      ['Hulst', 'B'],
      ['Sluis', 'B'],
    ]);
    expect(rows.flatMap((row) => ('isTooLong' in row ? [row.line] : []))).toEqual([4]);
  });
  it('may have the delimiter in the name of a gemeente, and whole lines in quotation marks', async () => {
    const name = 'Nuenen, Gerwen en Nederwetten';
    const row = { code: '', gemeente: name, region: 'Brabant' };
    expect(await rowsIn(`gemeente,regio\n${name},Brabant\n`)).toEqual([{ line: 2, ...row }]);
    const quoted = `"gemeente,regio"\n"""${name}"",Brabant"\n`;
    expect(await rowsIn(quoted)).toEqual([{ line: 2, ...row }]);
  });
  it('may have titles above the header and a source below the rows', async () => {
    const text =
      'Onderwijsregio’s 2024;\nBron: eigen lijst;\n\ngemeente;regio\nAalten;Oost\nBron: eigen lijst;\n';
    expect(await rowsIn(text)).toEqual([{ line: 5, code: '', gemeente: 'Aalten', region: 'Oost' }]);
  });
  it('may have a pipe between its cells, or the sign that the first line states', async () => {
    const row = { code: '', gemeente: 'Aalten', region: 'Oost' };
    expect(await rowsIn('gemeente|regio\nAalten|Oost\n')).toEqual([{ line: 2, ...row }]);
    expect(await rowsIn('sep=|\ngemeente|regio\nAalten|Oost\n')).toEqual([{ line: 3, ...row }]);
  });
  it.each([
    ['Samenwerkingsverband;Gemeente', 'Samenwerkingsverband'],
    ['SWV;Gemeente', 'SWV'],
    ['swv_code;swv_naam;Gemeente', 'swv_naam'],
    ['Cluster;Gemeente', 'Cluster'],
    ['Rayon;Gemeente', 'Rayon'],
    ['Naam van het samenwerkingsverband;Gemeente', 'Naam van het samenwerkingsverband'],
    ['Samenwerkingsverband;Onderwijsregio;Gemeente', 'Onderwijsregio'],
    ['PC4;gemeente;regio', 'regio'],
  ])(
    'with the columns %s has regions in the column %s, which is reported',
    async (header, region) => {
      const cells = header.split(';').map((name) => (/^gemeente$/i.test(name) ? 'Aalten' : name));
      const bytes = new TextEncoder().encode(`${header}\n${cells.join(';')}\n`);
      const { columns, rows } = await readBytes(bytes);
      expect(columns.region).toBe(region);
      expect(rows).toMatchObject([{ gemeente: 'Aalten', region }]);
    },
  );
  it('may be a workbook, of which the sheet with these columns is read', async () => {
    const table = [
      ['gemeente', 'regio'],
      ['Aalten', 'Oost'],
    ];
    const row = { line: 2, code: '', gemeente: 'Aalten', region: 'Oost' };
    const sheets = { Uitleg: xlsxRows([['Over dit bestand']]), Lijst: xlsxRows(table) };
    expect(await rowsIn(xlsxFile(sheets))).toEqual([row]);
    expect(await rowsIn(odsFile({ Lijst: odsRows(table) }))).toEqual([row]);
  });
  it('may be in Mac OS Roman or a code page of DOS', async () => {
    const pages: Record<string, number>[] = [
      { ú: 0x9c, â: 0x89 },
      { ú: 0xa3, â: 0x83 },
    ];
    for (const page of pages) {
      const text = 'gemeente;regio\rSúdwest-Fryslân;Noord\r';
      const bytes = Uint8Array.from(text, (sign) => page[sign] ?? sign.charCodeAt(0));
      expect(await rowsIn(bytes)).toMatchObject([{ gemeente: 'Súdwest-Fryslân' }]);
    }
  });
  it('may have many cells in quotation marks, which other delimiters would leave open', async () => {
    const rows = Array.from({ length: 1000 }, () => '"Aalten";Oost').join('\n');
    expect(await rowsIn(`gemeente;regio\n${rows}\n`)).toHaveLength(1000);
  });
  it('is refused without a usable column, with what is missing and the header that was found', async () => {
    expect(await problemIn('school;plaats\nA;B\n')).toMatchObject({
      problem: 'missing-column',
      column: 'gemeente, regio',
      found: 'school, plaats',
    });
    expect(await problemIn('gemeente;aantal\nAalten;3\n')).toMatchObject({ column: 'regio' });
    expect(await problemIn('regio;plaats\nA;B\n')).toMatchObject({ column: 'gemeente' });
  });
  it('is refused where it is empty, no text, or has a quote that is never closed', async () => {
    expect(await problemIn('')).toMatchObject({ problem: 'empty-file' });
    expect(await problemIn('PK\x03\x04')).toMatchObject({ problem: 'workbook-damaged' });
    const workbook = 'PK\x03\x04…xl/workbook.xml';
    expect(await problemIn(workbook)).toMatchObject({ problem: 'workbook-damaged' });
    expect(await problemIn('gemeente;regio\nAalten;A\n"Goes;B\n')).toMatchObject({
      problem: 'open-quote',
      row: 3,
    });
  });
  it('is refused where it is larger than a list of regions can be', async () => {
    expect(await problemIn('Aalten;A\n'.repeat(2_300_000))).toMatchObject({ problem: 'too-large' });
  });
  it('is read or refused as what it is, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const outcome = await rowsIn(`gemeente;regio\n${text}`).catch((error: unknown) => error);
        expect(Array.isArray(outcome) || outcome instanceof FormatError).toBe(true);
      }),
    );
  });
});
