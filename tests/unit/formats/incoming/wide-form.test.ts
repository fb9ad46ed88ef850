import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../../src/formats/incoming/sniff.ts';
import { figureColumn } from '../../../../src/formats/incoming/wide-columns.ts';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';

const forecastsOf = ({ data }: Awaited<ReturnType<typeof readFile>>) =>
  data.forecasts.map(({ code, soort, jaar, expected }) => `${code} ${soort} ${jaar} = ${expected}`);

describe('the name of a column with figures of one year or soort', () => {
  it.each([
    ['2024', '2024'],
    ['2025-10-01', '2025-10-01'],
    ['oktober 2025', 'oktober 2025'],
    ['1-okt-25', '1-okt-25'],
    ['Lln. per 1 okt. 2025', '1 okt 2025'],
    ['#leerlingen 2025', '2025'],
    ['Leerlingenaantal 2025', '2025'],
    ['Leerlingenprognose 2030', '2030', null, true],
    ['Progn. 2030 (leerlingen)', '2030', null, true],
    ['BaO 2025', '2025', 'bo'],
    ['SBaO 2025', '2025', 'sbo'],
    ['Aantal leerlingen bo', null, 'bo'],
    ['Prognose voortgezet onderwijs', null, 'vo', true],
    ['2024/25', '2024/25'],
    ['2024-2025', '2024-2025'],
    ['Schooljaar 2024/2025', '2024/2025'],
    ['1-10-2025', '1-10-2025'],
    ['Leerlingen 1-10-2025', '1-10-2025'],
    ['Aantal leerlingen per 1 oktober 2025', '1 oktober 2025'],
    ['LEERLINGEN_2030', '2030'],
    ['2025 (telling)', '2025'],
    ['prognose 2030', '2030', null, true],
    ['Prognose_2030', '2030', null, true],
    ['2030 verwacht', '2030', null, true],
    ['Basisschoolleerlingen 2025', '2025', 'bo'],
    ['bo 2025', '2025', 'bo'],
    ['Prognose sbo 2030', '2030', 'sbo', true],
    ['Voortgezet onderwijs 2025', '2025', 'vo'],
    ['leerlingen vmbo-t 2025', '2025', 'vmbo-t'],
  ])('%s', (name, year: string | null, soort: string | null = null, isForecast = false) => {
    expect(figureColumn(name)).toEqual({ year, soort, isForecast });
  });

  it.each([
    'Gemeente',
    'Ruimtebehoefte 2040',
    'Capaciteit m2 bvo',
    'Verschil 2025',
    'Leerlingen 2025-2040',
    'Leerlingen 2024 t.o.v. 2023',
    'Inwoners 2025',
    '4-11 jarigen 2030',
    'Groep 1 2025',
    '% 2030',
    'Totaal 2030',
    'index (2025)',
    '2030 laag',
    '32-13-2025',
    '1850',
    '04/05',
    '(speciaal) basisonderwijs 2025',
    '(v)so 2025',
    'po 2025',
    'scholen bo 2025',
    'leerlingen',
    'prognose',
  ])('%s is none', (name) => expect(figureColumn(name)).toBeNull());
});

describe('a table with years side by side', () => {
  it('is read as a row per gemeente and year', async () => {
    const file = await readFile(
      'Gemeente;2019;2020/21;1-10-2021\nAalten;12;1.013;14\nGM0363;1;2;\n',
    );
    expect(file.sniffed).toMatchObject({ format: 'jaren-naast-elkaar', needsGemeente: false });
    expect(file.cells).toEqual([
      'GM0197 bo 2019 = 12',
      'GM0197 bo 2020 = 1013',
      'GM0197 bo 2021 = 14',
      'GM0363 bo 2019 = 1',
      'GM0363 bo 2020 = 2',
    ]);
    expect([file.rows, file.kept, file.listed]).toEqual([2, 2, []]);
    expect([...file.data.notes]).toContain('soort-supposed');
  });

  it('shows what is read from its first rows', async () => {
    const { sniffed } = await readFile('Gemeente;2019;prognose 2030\nAalten;12;13\n');
    expect(sniffed.unpivoted).toEqual([
      ['Gemeente', 'jaar', 'leerlingen', 'prognose'],
      ['Aalten', '2019', '12', ''],
      ['Aalten', '2030', '', '13'],
    ]);
  });

  it('has forecasts where the name of the column says so', async () => {
    const file = await readFile('Gemeente;soort;Prognose 2030\nAalten;vo;1.234,5\n');
    expect(file.cells).toEqual([]);
    expect(forecastsOf(file)).toEqual(['GM0197 vo 2030 = 1234.5']);
  });

  it.each([
    [
      'soorten above years',
      'Gemeente;Basisonderwijs;;Voortgezet onderwijs;\n;2019;2020;2019;2020\n',
    ],
    ['soorten in the names', 'Gemeente;bo 2019;bo 2020;vo 2019;vo 2020\n'],
    [
      'a title above two rows of names',
      'Overzicht;;;;\n;;;;\nGemeente;Basisonderwijs;;Voortgezet onderwijs;\n;2019;2020;2019;2020\n',
    ],
  ])('has %s', async (_, header) => {
    const file = await readFile(`${header}Aalten;1;2;3;4\n`);
    expect(file.cells).toEqual([
      'GM0197 bo 2019 = 1',
      'GM0197 bo 2020 = 2',
      'GM0197 vo 2019 = 3',
      'GM0197 vo 2020 = 4',
    ]);
  });

  it('has years above soorten', async () => {
    const file = await readFile('Gemeente;2019;;2020;\n;bo;sbo;bo;sbo\nAalten;1;2;3;4\n');
    expect(file.cells).toEqual([
      'GM0197 bo 2019 = 1',
      'GM0197 sbo 2019 = 2',
      'GM0197 bo 2020 = 3',
      'GM0197 sbo 2020 = 4',
    ]);
  });

  it('has a title above one row of names', async () => {
    const file = await readFile(';Leerlingen van Aalten;\nGemeente;2019;2020\nAalten;1;2\n');
    expect(file.cells).toEqual(['GM0197 bo 2019 = 1', 'GM0197 bo 2020 = 2']);
  });

  it('names the columns that do not count pupils and leaves them out', async () => {
    const file = await readFile(
      'Gemeente;Leerlingen 2019;Inwoners 2019;Ruimtebehoefte 2019\nAalten;1;27000;3\n',
    );
    expect(file.cells).toEqual(['GM0197 bo 2019 = 1']);
    expect([...file.data.leftOut]).toEqual(['Inwoners 2019', 'Ruimtebehoefte 2019']);
  });

  it('leaves out the total of soorten beside the soorten', async () => {
    const file = await readFile('Gemeente;bo 2019;sbo 2019;2019\nAalten;1;2;3\n');
    expect(file.cells).toEqual(['GM0197 bo 2019 = 1', 'GM0197 sbo 2019 = 2']);
    expect([...file.data.leftOut]).toEqual(['2019']);
  });

  it('may have soorten side by side instead, and a column of years', async () => {
    const file = await readFile(
      'Gemeente;Jaar;bo;sbo;vo;Prognose so\nAalten;2019;1;2;3;4,5\nAmsterdam;2019;5;-;7;\n',
    );
    expect(file.sniffed.unpivoted?.[1]).toEqual(['Aalten', '2019', 'bo', '1', '']);
    expect(file.cells).toEqual([
      'GM0197 bo 2019 = 1',
      'GM0197 sbo 2019 = 2',
      'GM0197 vo 2019 = 3',
      'GM0363 bo 2019 = 5',
      'GM0363 vo 2019 = 7',
    ]);
    expect(forecastsOf(file)).toEqual(['GM0197 so 2019 = 4.5']);
  });

  it('may have soorten side by side and no gemeente, which is then asked', async () => {
    const text = 'Jaar;bo;sbo\n2019;1;2\n2020;3;4\n';
    expect(await refusal(readFile(text))).toMatch(/^unknown-gemeente/);
    const file = await readFile(text, { corrections: { gemeente: 'GM0197' } });
    expect(file.cells).toContain('GM0197 sbo 2020 = 4');
    expect(file.kept).toBe(2);
  });

  it('may come from a pivot table, whose column of gemeenten has no name of its own', async () => {
    const file = await readFile('Rijlabels;2019;2020\nAalten;1;2\n5;3;4\nEindtotaal;4;6\n');
    expect(file.cells).toEqual(['GM0197 bo 2019 = 1', 'GM0197 bo 2020 = 2']);
    expect(problemsOf(file)).toEqual([
      'row 3, Rijlabels: unknown-gemeente (5)',
      'row 4, Rijlabels: no-gemeente (Eindtotaal)',
    ]);
  });

  it('leaves out the change between two years beside these years', async () => {
    const file = await readFile('Gemeente;2019;2020;2019-2020\nAalten;10;9;-10%\n');
    expect(file.cells).toEqual(['GM0197 bo 2019 = 10', 'GM0197 bo 2020 = 9']);
    expect([...file.data.leftOut]).toEqual(['2019-2020']);
  });

  it('may have a row per soort of one gemeente', async () => {
    const text = 'Soort;2019;2020\nbo;1;2\nvo;3;4\nTotaal;4;6\n';
    const file = await readFile(text, { corrections: { gemeente: 'GM0197' } });
    expect(file.sniffed.needsGemeente).toBe(true);
    expect(file.cells).toEqual([
      'GM0197 bo 2019 = 1',
      'GM0197 bo 2020 = 2',
      'GM0197 vo 2019 = 3',
      'GM0197 vo 2020 = 4',
    ]);
    expect(problemsOf(file)).toEqual(['row 4, Soort: no-gemeente (Totaal)']);
    expect([...file.data.parts]).toEqual([]);
  });

  it('is not read where a group of columns does not count pupils', async () => {
    const { sniffed } = await readFile(
      'Gemeente;Leerlingen;;Inwoners;\n;2019;2020;2019;2020\nAalten;1;2;3;4\n',
    );
    expect(sniffed.unpivoted?.slice(1).map((row) => row.join(' '))).toEqual([
      'Aalten 2019 1 ',
      'Aalten 2020 2 ',
    ]);
  });

  it('loses a row with a wrong figure as a whole, with row and column', async () => {
    const file = await readFile('Gemeente;2019;2020\nAalten;5;veel\nAmsterdam;-3;1\nUtrecht;1;2\n');
    expect(problemsOf(file)).toEqual([
      'row 2, 2020: not-a-count (veel)',
      'row 3, 2019: negative-count (-3)',
      'row 4, Gemeente: unknown-gemeente (Utrecht)',
    ]);
    expect(file.cells).toEqual([]);
  });

  it('with two columns for one year is refused', async () => {
    expect(await refusal(readFile('Gemeente;2019;2019\nAalten;5;6\n'))).toMatch(
      /^duplicate-header/,
    );
  });

  it.each(['Land;2019;2020\nNL;1;2\n', 'Gemeente;2019 %;2020 %\nAalten;1;2\n'])(
    'is not recognised where it is about something else: %s',
    async (text) => {
      expect((await sniff(new Blob([text]), 'x.csv')).format).toBeNull();
    },
  );
});

describe('a table of schools or wijken', () => {
  const SCHOOLS =
    'Integraal Huisvestingsplan Aalten;;;;\n;;;;\nSchool;Leerlingen 1-10-2019;Prognose 2030;Capaciteit m2 bvo;Ruimtebehoefte 2030\n' +
    'De Brug;212;201;1.250;1266\nDe Poort;<5;41;1.250;416\nTotaal;255;242;2.500;\n';

  it('of one gemeente that it does not name asks for the gemeente before it is read', async () => {
    const sniffed = await sniff(new Blob([SCHOOLS]), 'IHP.csv');
    expect(sniffed).toMatchObject({ needsGemeente: true, gemeente: null });
    expect(await refusal(readFile(SCHOOLS))).toMatch(/^unknown-gemeente/);
  });

  it('of the gemeente that the user chose has its rows as parts, without the total', async () => {
    const file = await readFile(SCHOOLS, { corrections: { gemeente: 'GM0197' } });
    expect(file.cells).toEqual(['GM0197 bo 2019 = 212']);
    expect([...file.data.tally.places.values()][0]?.cells.values().next().value).toMatchObject({
      others: [{ gemaskeerd: 1 }],
    });
    expect(forecastsOf(file)).toEqual(['GM0197 bo 2030 = 201', 'GM0197 bo 2030 = 41']);
    expect([...file.data.parts]).toEqual(['School']);
    expect([...file.data.leftOut]).toEqual(['Ruimtebehoefte 2030']);
    expect(problemsOf(file)).toEqual(['row 6, School: no-gemeente (Totaal)']);
  });

  it('has a total that is not the sum of its rows reported with both', async () => {
    const rows = 'School;Gemeente;2019;2020;Prognose 2030\nA;Aalten;10;20;30,4\nB;Aalten;1;2;3,4\n';
    const totals = async (text: string) => problemsOf(await readFile(rows + text));
    expect(await totals('Totaal;;11;22;34\n')).toEqual(['row 4, School: no-gemeente (Totaal)']);
    expect(await totals('Totaal;;11;23;34\n')).toEqual(['row 4, 2020: total-differs (23 ≠ 22)']);
    expect(await totals('Totaal;;11;;36\n')).toEqual([
      'row 4, Prognose 2030: total-differs (36 ≠ 33,8)',
    ]);
    const two = 'Subtotaal;;11;22;34\nC;Aalten;5;6;7\nSubtotaal;;5;6;7\nTotaal;;16;28;41\n';
    expect(await totals(two)).toEqual([
      'row 4, School: no-gemeente (Subtotaal)',
      'row 6, School: no-gemeente (Subtotaal)',
      'row 7, School: no-gemeente (Totaal)',
    ]);
    expect(await totals('C;Aalten;<5;6;7\nTotaal;;99;28;41\n')).toEqual([
      'row 5, School: no-gemeente (Totaal)',
    ]);
  });

  it('leaves out a row that is the sum of all rows, whatever it is called', async () => {
    const rows = 'School;Gemeente;2019;2020\nA;Aalten;10;20\nB;Aalten;1;2\nC;Aalten;4;4\n';
    const file = await readFile(`${rows}Gemeente Aalten;Aalten;15;26\n`);
    expect(problemsOf(file)).toEqual(['row 5, School: no-gemeente (Gemeente Aalten)']);
    expect(problemsOf(await readFile(`${rows}D;Aalten;15;27\n`))).toEqual([]);
  });

  it.each(['Index', 'Gemiddeld per school', 'Verschil t.o.v. 2019', 'Groei in %'])(
    'leaves out a row with what is computed from others: %s',
    async (name) => {
      const file = await readFile(
        `School;Gemeente;2019;2020\nA;Aalten;10;20\n${name};Aalten;9;8\n`,
      );
      expect(problemsOf(file)).toEqual([`row 3, School: derived-row (${name})`]);
    },
  );

  it('may have the word for a total in a column that says nothing about what the row is', async () => {
    const file = await readFile('School;Gemeente;Geslacht;2019\nA;Aalten;Totaal;10\n');
    expect(problemsOf(file)).toEqual([]);
  });

  it('that names the gemeente has its rows as parts', async () => {
    const file = await readFile(
      'BRIN;School;Wijk;Gemeente;2019\n05GL;De Brug;Kern;Aalten;212\n05LR;De Poort;Kern;Aalten;43\n;Totaal;;Aalten;255\n',
    );
    expect(file.sniffed.needsGemeente).toBe(false);
    expect(file.cells).toEqual(['GM0197 bo 2019 = 212']);
    expect([...file.data.parts]).toEqual(['BRIN', 'School', 'Wijk']);
    expect(problemsOf(file)).toEqual(['row 4, School: no-gemeente (Totaal)']);
  });

  it('with codes of wijken or buurten says the gemeente by these', async () => {
    const file = await readFile(
      'Wijkcode;Wijknaam;Basisschoolleerlingen 2019\nWK019700;Aalten;1.012\nBU03630001;Jordaan;7\n',
    );
    expect(file.sniffed.needsGemeente).toBe(false);
    expect(file.cells).toEqual(['GM0197 bo 2019 = 1012', 'GM0363 bo 2019 = 7']);
    expect([...file.data.parts]).toEqual(['Wijkcode', 'Wijknaam']);
  });

  it('with a row per school and year is read with the gemeente that the user chose', async () => {
    const text = 'School;Jaar;Leerlingen\nDe Brug;2019;212\nDe Poort;2019;43\nTotaal;2019;255\n';
    expect(await sniff(new Blob([text]), 'x.csv')).toMatchObject({
      format: 'deel-gemeente',
      needsGemeente: true,
    });
    const file = await readFile(text, { corrections: { gemeente: 'GM0197' } });
    expect(file.cells).toEqual(['GM0197 bo 2019 = 212']);
    expect([...file.data.parts]).toEqual(['School']);
    expect(problemsOf(file)).toEqual(['row 4, School: no-gemeente (Totaal)']);
  });
});

describe('any table with years side by side', () => {
  it('has the same figures as its rows per gemeente and year', async () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2024 }), {
      minLength: 1,
      maxLength: 6,
    });
    const table = years.chain((all) =>
      fc.record({
        years: fc.constant(all),
        counts: fc.array(fc.integer({ min: 0, max: 99_999 }), {
          minLength: 2 * all.length,
          maxLength: 2 * all.length,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ({ years, counts }) => {
        const rows = ['Aalten', 'Amsterdam'].map((name, i) => ({
          name,
          counts: years.map((_, j) => counts[i * years.length + j]!),
        }));
        const wide = [
          `gemeente;${years.join(';')}`,
          ...rows.map(({ name, counts }) => `${name};${counts.join(';')}`),
        ];
        const long = [
          'gemeente;jaar;leerlingen',
          ...rows.flatMap(({ name, counts }) =>
            years.map((year, j) => `${name};${year};${counts[j]}`),
          ),
        ];
        const [one, other] = await Promise.all(
          [wide, long].map((all) => readFile(`${all.join('\n')}\n`)),
        );
        expect(one!.cells).toEqual(other!.cells);
      }),
      { numRuns: 50 },
    );
  });

  it('with any names of columns and cells is read or refused, and nothing else', async () => {
    const word = fc.constantFrom(
      ...[
        'Gemeente',
        'School',
        'WK019700',
        '2019',
        '2020/21',
        'bo',
        'prognose',
        'Totaal',
        'Aalten',
      ],
      ...['', ' ', '<5', '1.234', '-', '1-10-2025', '2024-2030', '"', 'x 2019', '99999999999999'],
    );
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(undefined, 'GM0197'), async (rows, gemeente) => {
        const all = rows.map((cells) => cells.join(';')).join('\n');
        const corrections = gemeente ? { gemeente } : {};
        expect(typeof (await refusal(readFile(`${all}\n`, { corrections })))).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
