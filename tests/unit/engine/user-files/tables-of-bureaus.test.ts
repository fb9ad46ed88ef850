import { describe, expect, it } from 'vitest';
import type {
  Corrections,
  Inspection,
  Sniffed,
} from '../../../../src/engine/protocol/user-files.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows } from '../../../fixtures/workbooks.ts';

/** What the engine makes of a file as a bureau sends it, with the figures if its rows are added up. */
async function sent(content: string | Uint8Array, corrections: Corrections = {}) {
  const engine = userFileEngine();
  const blob = new Blob([content as BlobPart]);
  const sniffed = (await engine.peekFile(blob, 'bureau', corrections)) as Sniffed;
  const options = { ...corrections, soort: 'bo', sniffed } as const;
  const checked = (await engine.checkFile(1, blob, 'bureau', options)) as Inspection;
  const total = ({ soort, jaar, pupils, ours }: Inspection['totals'][number]) =>
    `${soort} ${jaar} = ${pupils}, ours ${ours?.pupils ?? 'none'}`;
  return {
    sniffed,
    checked,
    figures: checked.totals.map(total),
    sums: (checked.repeated?.sums ?? []).map(total),
    told: checked.listed
      .filter(({ problem }) => problem !== 'finer-row')
      .map(({ row, column, problem, found }) => `row ${row}, ${column}: ${problem} (${found})`),
  };
}

const SCHOOLS =
  'BRIN;School;Wijk;Gemeente;2025;2027;2030\n05GL;De Brug;Kern;Aalten;1212;1209;1199\n' +
  '05LR;De Poort;Kern;Aalten;689;690;601\n;Totaal;;Aalten;1901;1899;1800\n';

describe('a table of the schools of a gemeente with years side by side', () => {
  it('has no figures and no use before the user says that its rows are parts', async () => {
    const { checked, figures, sums, told } = await sent(SCHOOLS);
    expect([checked.choices, figures, checked.forecasts]).toEqual([[], [], null]);
    expect(checked.repeated).toMatchObject({ isFiner: true, columns: ['BRIN', 'School', 'Wijk'] });
    expect(sums).toContain('bo 2025 = 1901, ours 1901');
    expect(told).toEqual(['row 4, School: no-gemeente (Totaal)']);
  });

  it('is added up when the user says so: counts of the past, forecasts of years to come', async () => {
    const { checked, figures } = await sent(SCHOOLS, { repeats: 'parts' });
    expect(figures).toEqual(['bo 2025 = 1901, ours 1901']);
    expect(checked.forecasts).toEqual({ cells: 2, gemeenten: 1, first: 2027, last: 2030 });
    expect(checked.choices).toContain('toevoegen');
  });
});

describe('a table of the wijken of a gemeente', () => {
  it('takes the gemeente from the codes, and is added up when the user says so', async () => {
    const text =
      'Wijkcode;Wijknaam;Basisschoolleerlingen 2025;Basisschoolleerlingen 2030\nWK019700;Aalten;1.012;955\nWK019701;Bredevoort;148;139\n';
    expect((await sent(text)).figures).toEqual([]);
    const { checked, figures } = await sent(text, { repeats: 'parts' });
    expect(figures).toEqual(['bo 2025 = 1160, ours 1901']);
    expect(checked.forecasts).toMatchObject({ cells: 1, first: 2030 });
  });
});

describe('the appendix of a plan with the schools of one gemeente', () => {
  const PLAN =
    'Integraal Huisvestingsplan Aalten 2026-2041;;;\nBijlage 3;;;\n;;;\nSchool;Leerlingen 1-10-2025;Prognose 2030;Ruimtebehoefte 2030\n' +
    'De Brug;1.200;1.100;1266\nDe Poort;701;690;416\nTotaal;1.900;1.790;\n';

  it('asks for the gemeente, and tells a total that is not the sum', async () => {
    const { sniffed, told, sums, checked } = await sent(PLAN, { gemeente: 'GM0197' });
    expect(sniffed).toMatchObject({ needsGemeente: true, headerLine: 4 });
    expect(sums).toContain('bo 2025 = 1901, ours 1901');
    expect(told).toEqual(['row 7, Leerlingen 1-10-2025: total-differs (1.900 ≠ 1901)']);
    expect(checked.leftOut).toEqual(['Ruimtebehoefte 2030']);
    expect(checked.days).toEqual(['1-10']);
  });
});

describe('a table with two rows of names', () => {
  it('has the soort of each column from the upper row', async () => {
    const { figures, told } = await sent(
      'Gemeente;Basisonderwijs;;Voortgezet onderwijs;\n;2015;2025;2015;2019\nAalten;2400;1901;500;400\nDoetinchem;5600;4876;5200;5100\n',
    );
    expect(told).toEqual([]);
    expect(figures).toEqual([
      'bo 2025 = 6777, ours 6777',
      'bo 2015 = 8000, ours 8000',
      'vo 2019 = 5500, ours 400',
      'vo 2015 = 5700, ours none',
    ]);
  });
});

describe('a workbook', () => {
  const ROWS = [
    ['Prognose Achterhoek'],
    [],
    ['Gemeente', 'Onderwijssoort', '2025', 'Prognose 2030'],
    ['Aalten', 'Basisonderwijs', 1901, 1800.4],
    ['Doetinchem', 'Basisonderwijs', 4876, 4500.123],
    ['Atlantis', 'Basisonderwijs', 1, 2],
  ];

  it.each([
    ['of Excel', xlsxFile({ Toelichting: xlsxRows([['Bron']]), Cijfers: xlsxRows(ROWS) })],
    ['of LibreOffice', odsFile({ Toelichting: odsRows([['Bron']]), Cijfers: odsRows(ROWS) })],
  ])('%s is read as a table of text is', async (_, bytes) => {
    const { sniffed, figures, told, checked } = await sent(bytes);
    expect(sniffed).toMatchObject({ sheet: 'Cijfers', headerLine: 3 });
    expect(figures).toEqual(['bo 2025 = 6777, ours 6777']);
    expect(checked.forecasts).toMatchObject({ cells: 2, first: 2030, last: 2030 });
    expect(told).toEqual(['row 6, Gemeente: unknown-gemeente (Atlantis)']);
  });
});
