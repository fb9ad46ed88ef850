import { describe, expect, it } from 'vitest';
import type {
  Corrections,
  Inspection,
  Sniffed,
} from '../../../../src/engine/protocol/user-files.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';
import { odsFile, odsRows, xlsxFile, xlsxRows } from '../../../fixtures/workbooks.ts';

/** What the engine makes of a file as a bureau sends it, with the figures if its rows are added up. */
async function sent(
  content: string | Uint8Array,
  corrections: Corrections = {},
  soort: 'bo' | 'vo' = 'bo',
) {
  const engine = userFileEngine();
  const blob = new Blob([content as BlobPart]);
  const sniffed = (await engine.peekFile(blob, 'bureau', corrections)) as Sniffed;
  const options = { ...corrections, soort, sniffed };
  const checked = (await engine.checkFile(1, blob, 'bureau', options)) as Inspection;
  const total = ({ soort, jaar, pupils, ours }: Inspection['totals'][number]) =>
    `${soort} ${jaar} = ${pupils}, ours ${ours?.pupils ?? 'none'}`;
  return {
    sniffed,
    checked,
    figures: checked.totals.map(total),
    sums: (checked.repeated?.sums ?? []).map(total),
    problems: checked.listed
      .filter(({ problem }) => problem !== 'finer-row')
      .map(({ row, column, problem, found }) => `row ${row}, ${column}: ${problem} (${found})`),
  };
}

const SCHOOLS =
  'BRIN;School;Wijk;Gemeente;2025;2027;2030\n05GL;De Brug;Kern;Aalten;1212;1209;1199\n' +
  '05LR;De Poort;Kern;Aalten;689;690;601\n;Totaal;;Aalten;1901;1899;1800\n';

describe('a table of the schools of a gemeente with years side by side', () => {
  it('has no figures and no use before the user says that its rows are parts', async () => {
    const { checked, figures, sums, problems } = await sent(SCHOOLS);
    expect([checked.choices, figures, checked.forecasts]).toEqual([[], [], null]);
    expect(checked.repeated).toMatchObject({ isFiner: true, columns: ['BRIN', 'School', 'Wijk'] });
    expect(sums).toContain('bo 2025 = 1901, ours 1901');
    expect(problems).toEqual(['row 4, School: no-gemeente (Totaal)']);
  });

  it('may have these in a column that is called Scholen', async () => {
    const file = await sent('Scholen;2025\nDe Brug;1212\nDe Poort;689\n', { gemeente: 'GM0197' });
    expect(file.problems).toEqual([]);
    expect(file.sums).toEqual(['bo 2025 = 1901, ours 1901']);
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

  it('asks for the gemeente, and states a total that is not the sum', async () => {
    const { sniffed, problems, sums, checked } = await sent(PLAN, { gemeente: 'GM0197' });
    expect(sniffed).toMatchObject({ needsGemeente: true, headerLine: 4 });
    expect(sums).toContain('bo 2025 = 1901, ours 1901');
    expect(problems).toEqual(['row 7, Leerlingen 1-10-2025: total-differs (1.900 ≠ 1901)']);
    expect(checked.leftOut).toEqual(['Ruimtebehoefte 2030']);
    expect(checked.days).toEqual(['1-10']);
  });
});

describe('a table with two rows of names', () => {
  it('has the soort of each column from the upper row', async () => {
    const { figures, problems } = await sent(
      'Gemeente;Basisonderwijs;;Voortgezet onderwijs;\n;2015;2025;2015;2019\nAalten;2400;1901;500;400\nDoetinchem;5600;4876;5200;5100\n',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      'bo 2025 = 6777, ours 6777',
      'bo 2015 = 8000, ours 8000',
      'vo 2019 = 5500, ours 400',
      'vo 2015 = 5700, ours none',
    ]);
  });
});

describe('a table with bounds beside its forecasts', () => {
  it.each([
    ['with the year in their names', 'Prognose 2030;Ondergrens 2030;Bovengrens 2030', ['Ondergrens 2030', 'Bovengrens 2030']],
    ['without a year', 'Prognose 2030;Ondergrens;Bovengrens', ['Ondergrens', 'Bovengrens']],
    ['as percentages', 'Prognose 2030;80% laag;80% hoog', ['80% laag', '80% hoog']],
    ['as words before the year', 'Prognose 2030;laag 2030;hoog 2030', ['laag 2030', 'hoog 2030']],
  ])('%s names these as not read', async (_, columns, leftOut) => {
    const { checked, problems, figures } = await sent(
      `Gemeente;2025;Prognose 2027;${columns}\nAalten;1901;1850;1800;1700;1900\nDoetinchem;4876;4800;4500;4300;4700\n`,
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual(['bo 2025 = 6777, ours 6777']);
    expect(checked.forecasts).toEqual({ cells: 4, gemeenten: 2, first: 2027, last: 2030 });
    expect(checked.leftOut).toEqual(leftOut);
  }); // prettier-ignore

  it('below the year above them', async () => {
    const { checked, figures } = await sent(
      'Gemeente;2025;2030;;\n;telling;prognose;ondergrens;bovengrens\nAalten;1901;1800;1700;1900\n',
    );
    expect(figures).toEqual(['bo 2025 = 1901, ours 1901']);
    expect(checked.forecasts).toMatchObject({ cells: 1 });
    expect(checked.leftOut).toEqual(['2030 ondergrens', '2030 bovengrens']);
  });

  it('and masked counts or schools, of which it does not say the year', async () => {
    const { checked, figures } = await sent(
      'Gemeente;2015;2025;Vestigingen;Gemaskeerd\nAalten;2400;1901;9;3\n',
    );
    expect(figures).toEqual(['bo 2025 = 1901, ours 1901', 'bo 2015 = 2400, ours 2400']);
    expect(checked.totals.map(({ masked }) => masked)).toEqual([0, 0]);
    expect(checked.leftOut).toEqual(['Vestigingen', 'Gemaskeerd']);
  });
});

describe('a table with headings between its rows', () => {
  const unused = ({ checked }: Awaited<ReturnType<typeof sent>>) =>
    checked.unused.map(({ kind, rows, names }) => `${rows} ${kind}: ${names.join(', ')}`);

  it.each([
    ['of full length', 'Gelderland;;', 'Overijssel;;'],
    ['without the empty cells', 'Gelderland', 'Overijssel'],
    ['in another column', ';Gelderland;', ';;'],
  ])('%s reports these as headings, not as faulty rows', async (_, one, other) => {
    const file = await sent(
      `Gemeente;Opmerking;2025\n${one}\nAalten;;1901\n${other}\nDoetinchem;;4876\n`,
    );
    expect(file.problems).toEqual([]);
    expect(file.figures).toEqual(['bo 2025 = 6777, ours 6777']);
    const names = other === ';;' ? '1 headings: Gelderland' : '2 headings: Gelderland, Overijssel';
    expect(unused(file)).toEqual([names]);
    expect(file.checked).toMatchObject({ kept: 2, problems: [] });
    expect(file.checked.advised).not.toBeNull();
  });

  it('of soorten uses the rows below that of the chosen soort only', async () => {
    const text =
      'Gemeente;2025\nBasisonderwijs;\nGelderland;\nAalten;1901\nVoortgezet onderwijs;\nGelderland;\nAalten;400\nDoetinchem;5200\n';
    const file = await sent(text);
    expect(file.figures).toEqual(['bo 2025 = 1901, ours 1901']);
    expect(file.problems).toEqual([
      'row 7, Gemeente: other-heading (Voortgezet onderwijs)',
      'row 8, Gemeente: other-heading (Voortgezet onderwijs)',
    ]);
    expect(unused(file)).toEqual(['4 headings: Basisonderwijs, Gelderland, Voortgezet onderwijs']);
    expect(file.checked.advised).toBeNull();
    const vo = await sent(text, {}, 'vo');
    expect(vo.checked.totals).toMatchObject([{ soort: 'vo', pupils: 5600 }]);
  });

  it.each([
    'Speciaal basisonderwijs',
    'Leerlingen SBO',
    '(Speciaal) basisonderwijs',
    'bo en sbo',
    'VO',
    'Meisjes',
    'Leerjaar 1',
    'COROP-gebieden',
    'Provincies',
  ])('refuses the rows below %s, which are not all pupils of bo', async (heading) => {
    const file = await sent(`Gemeente;2025\n${heading};\nAalten;1901\nGelderland;\nDoetinchem;9\n`);
    expect(file.figures).toEqual([]);
    expect(file.checked.problems).toEqual([{ problem: 'other-heading', count: 2 }]);
  });

  it.each(['Primair onderwijs', 'Gemeenten', 'Regio Achterhoek', 'Basisscholen'])(
    'uses the rows below %s',
    async (heading) => {
      const file = await sent(`Gemeente;2025\n${heading};\nAalten;1901\n`);
      expect(file.figures).toEqual(['bo 2025 = 1901, ours 1901']);
    },
  );

  it('compares a heading with the soort that the rows say', async () => {
    const long = await sent(
      'Gemeente;Jaar;Soort;Leerlingen\nPrimair onderwijs;;;\nAalten;2025;bo;1901\nVoortgezet onderwijs\nAalten;2019;vo;400\nDoetinchem;2025;bo;4876\n',
    );
    expect(long.figures).toEqual(['bo 2025 = 1901, ours 1901', 'vo 2019 = 400, ours 400']);
    expect(long.problems).toEqual(['row 6, Gemeente: other-heading (Voortgezet onderwijs)']);
    const wide = await sent(
      'Gemeente;bo 2025;sbo 2025\nPrimair onderwijs\nAalten;1901;50\nVoortgezet onderwijs\nDoetinchem;1;2\n',
    );
    expect(wide.figures).toEqual(['bo 2025 = 1901, ours 1901', 'sbo 2025 = 50, ours none']);
    expect(wide.problems).toEqual(['row 5, Gemeente: other-heading (Voortgezet onderwijs)']);
  });

  it('of gemeenten in a table of schools uses the rows of the chosen gemeente only', async () => {
    const text =
      'School;2025\nGemeente Aalten\nDe Brug;1212\nDe Poort;689\nDoetinchem\nDe Ark;4876\n';
    const file = await sent(text, { gemeente: 'GM0197', repeats: 'parts' });
    expect(file.figures).toEqual(['bo 2025 = 1901, ours 1901']);
    expect(file.problems).toEqual(['row 6, School: other-heading (Doetinchem)']);
  });

  it('does not take a school with the name of a soort for a heading above other schools', async () => {
    const file = await sent('School;Gemeente;2025\nSBO De Linde\nDe Brug;Aalten;1901\n', {
      repeats: 'parts',
    });
    expect(file.figures).toEqual(['bo 2025 = 1901, ours 1901']);
  });

  it('has a gemeente without figures, which is no heading', async () => {
    const file = await sent('Gemeente;2024;2025\nAalten;;\nDoetinchem;4900;4876\nWinterswijk\n');
    expect(unused(file)).toEqual([]);
    expect(file.checked.missing).toBe(2);
    expect(file.problems).toEqual(['row 4, 2024: unequal-row (Winterswijk)']);
  });
});

describe('a table whose first column has no name', () => {
  it.each([
    ['with years side by side', ';2015;2025\nAalten;2400;1901\nGM0222;5600;4876\n'],
    ['with a row per year', ';Jaar;Leerlingen\nAalten;2015;2400\nAalten;2025;1901\nDoetinchem;2015;5600\nDoetinchem;2025;4876\n'],
    ['with soorten side by side', ';Jaar;bo\nAalten;2015;2400\nAalten;2025;1901\nDoetinchem;2015;5600\nDoetinchem;2025;4876\n'],
    ['below a title', 'Leerlingen per gemeente;;\n;2015;2025\nAalten;2400;1901\nDoetinchem;5600;4876\n'],
  ])('has its gemeenten there: %s', async (_, text) => {
    const file = await sent(text);
    expect(file.sniffed.needsGemeente).toBe(false);
    expect(file.problems).toEqual([]);
    expect(file.figures).toEqual(['bo 2025 = 6777, ours 6777', 'bo 2015 = 8000, ours 8000']);
  }); // prettier-ignore

  it('is reported by the number of that column', async () => {
    const file = await sent(';2025\nAtlantis;1901\n12;4876\n');
    expect(file.problems).toEqual([
      'row 2, 1: unknown-gemeente (Atlantis)',
      'row 3, 1: unknown-gemeente (12)',
    ]);
    const twice = await sent(';Jaar;Leerlingen\nAalten;2025;1901\nAalten;2025;1900\n');
    expect(twice.problems[0]).toBe('row 2, 1: contradictory-row (Aalten bo 2025: 1901)');
  });

  it('is not meant by row numbers beside a column of gemeenten, or by years above the names', async () => {
    const numbered = await sent(';Gemeente;Jaar;Leerlingen\n0;Aalten;2025;1901\n');
    expect(numbered.figures).toEqual(['bo 2025 = 1901, ours 1901']);
    const above = await sent(';2015;2025\nGemeente;bo;bo\nAalten;2400;1901\n');
    expect(above.sniffed.headerLine).toBe(2);
    expect(above.figures).toEqual(['bo 2025 = 1901, ours 1901', 'bo 2015 = 2400, ours 2400']);
  });
});

describe('a table of StatLine with boys and girls', () => {
  it('counts these rows as not used, with what they are about', async () => {
    const { checked, figures } = await sent(
      '"Leerlingen; schoolregio"\n"Geslacht";"Regio\'s";"Perioden";"Leerlingen basisonderwijs (aantal)"\n' +
        '"Totaal mannen en vrouwen";"Aalten";"2025";"1901"\n"Mannen";"Aalten";"2025";"950"\n"Vrouwen";"Aalten";"2025";"951"\n',
    );
    expect(figures).toEqual(['bo 2025 = 1901, ours 1901']);
    expect(checked).toMatchObject({ rows: 3, kept: 1, problems: [], leftOut: [] });
    const names = ['Geslacht: Mannen', 'Geslacht: Vrouwen'];
    expect(checked.unused).toEqual([{ kind: 'parts', rows: 2, names }]);
    expect(checked.advised).not.toBeNull();
  });

  it('and no row about all pupils says why nothing counts', async () => {
    const { checked } = await sent(
      '"Leerlingen"\n"Geslacht";"Regio\'s";"Perioden";"Leerlingen basisonderwijs (aantal)"\n"Mannen";"Aalten";"2025";"950"\n',
    );
    expect(checked).toMatchObject({ rows: 1, kept: 0, choices: [] });
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
    const { sniffed, figures, problems, checked } = await sent(bytes);
    expect(sniffed).toMatchObject({ sheet: 'Cijfers', headerLine: 3 });
    expect(figures).toEqual(['bo 2025 = 6777, ours 6777']);
    expect(checked.forecasts).toMatchObject({ cells: 2, first: 2030, last: 2030 });
    expect(problems).toEqual(['row 6, Gemeente: unknown-gemeente (Atlantis)']);
  });
});
