import { describe, expect, it } from 'vitest';
import type {
  Corrections,
  Inspection,
  Sniffed,
} from '../../../../src/engine/protocol/user-files.ts';
import { engine } from '../../../fixtures/shipped-dataset.ts';

/** What the engine makes of a file as people send it: how it is read, its figures, and each row that is not used. */
async function sent(content: string | Uint8Array, corrections: Corrections = {}) {
  const blob = new Blob([content as BlobPart]);
  const sniffed = (await engine.peekFile(blob, 'eigen.csv', corrections)) as Sniffed;
  const options = { ...corrections, soort: 'bo', sniffed } as const;
  const checked = (await engine.checkFile(1, blob, 'eigen.csv', options)) as Inspection;
  return {
    sniffed,
    checked,
    figures: checked.totals.map(
      ({ soort, jaar, pupils, masked }) =>
        `${soort} ${jaar} = ${pupils}${masked > 0 ? ` + ${masked} masked` : ''}`,
    ),
    problems: checked.listed.map(
      ({ row, column, problem, found }) => `row ${row}, ${column}: ${problem} (${found})`,
    ),
  };
}

describe('a text whose UTF-8 was encoded twice', () => {
  it('has its names found, and is said to be repaired, also where they come late in the file', async () => {
    const many = 'Aalten;1990;bo;1\n'.repeat(70_000);
    for (const before of ['', many]) {
      const { figures, checked, problems } = await sent(
        `gemeente;jaar;soort;leerlingen\n${before}SÃºdwest-FryslÃ¢n;2024;bo;7000\nNoardeast-FryslÃ¢n;2024;bo;4000\n`,
      );
      expect(figures[0]).toBe('bo 2024 = 11000');
      expect(checked.notes).toContain('encoded-twice');
      expect(problems.filter((one) => !one.includes('Aalten'))).toEqual([]);
    }
    const once = await sent('gemeente;jaar;leerlingen\nSúdwest-Fryslân;2024;7000\n');
    expect(once.checked.notes).not.toContain('encoded-twice');
  });
});

describe('a year as bureaus and boards write it', () => {
  it('is read from Dutch dates, dates with two digits, months and school years', async () => {
    const { figures, problems, checked } = await sent(
      'gemeente;peildatum;leerlingen\r\nAalten;1-10-24;2160\r\nDoetinchem;1 oktober 2024;4655\r\n' +
        'Winterswijk;01-okt-24;2201\r\nZutphen;2024–2025;3400\r\nEde;okt-24;9900\r\n' +
        'Arnhem;schooljaar 2024-2025;12345\r\nDuiven;24/25;1\r\nZevenaar;45566;2\r\n',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual(['bo 2024 = 34664']);
    expect(checked.days).toEqual(['1-10']);
  });

  it('is reported with the day where that is not the count day, because 10/1/2024 is January here', async () => {
    const { checked } = await sent('gemeente;peildatum;leerlingen\nArnhem;10/1/2024;12345\n');
    expect(checked).toMatchObject({ days: ['10-1'], choices: ['apart'] });
  });

  it('is read from the number by which a spreadsheet stores a date, and the date is reported', async () => {
    const { figures, checked } = await sent(
      'gemeente;peildatum;leerlingen\nAalten;45566;2160\nDoetinchem;45566;4655\n',
    );
    expect(figures).toEqual(['bo 2024 = 6815']);
    expect(checked.serial).toEqual({ found: '45566', date: '1-10-2024' });
  });

  it('is read from a column PEILJAAR, and from the numbers with decimals of pandas', async () => {
    const floats = 'gemeentecode,gemeentenaam,jaar,leerlingen\n197.0,Aalten,2024.0,2160.0\n222.0,Doetinchem,2024.0,4655.0\n'; // prettier-ignore
    expect(await sent(floats)).toMatchObject({ figures: ['bo 2024 = 6815'], problems: [] });
    const names = 'gemeente,jaar,leerlingen\nAalten,2024.0,2160.0\nDoetinchem,2024.0,4655.0\n';
    expect(await sent(names)).toMatchObject({ figures: ['bo 2024 = 6815'], problems: [] });
    const duo = 'GEMEENTENUMMER;GEMEENTENAAM;PEILJAAR;AANTAL LEERLINGEN\n0197;AALTEN;2024;2160\n0222;DOETINCHEM;2024;4655\n'; // prettier-ignore
    expect(await sent(duo)).toMatchObject({ figures: ['bo 2024 = 6815'], problems: [] });
  });
});

describe('a sign in place of a count', () => {
  it('is a missing or a masked figure, and the missing ones are counted', async () => {
    const { figures, problems, checked } = await sent(
      'gemeente;jaar;leerlingen\nAalten;2024;2160\nDoetinchem;2024;x\nWinterswijk;2024;c\nZutphen;2024;:\n' +
        'Ede;2024;-\nArnhem;2024;n.b.\nLochem;2024;*\nBronckhorst;2024;#N/B\nBerkelland;2024;onbekend\n' +
        'Montferland;2024;< 5\nRozendaal;2024;1-4\nDoesburg;2024;≤4\nOost Gelre;2024;geheim\n' +
        'Duiven;2024;n/a\nZevenaar;2024;z\nWestervoort;2024;?\n',
    );
    expect(problems).toEqual([]);
    expect(figures).toEqual(['bo 2024 = 2160 + 3 masked']);
    expect(checked).toMatchObject({ rows: 16, kept: 16, missing: 12 });
  });

  it('is refused where it could be a figure of its own', async () => {
    const { problems } = await sent(
      'Gemeente;Jaar;Leerlingen\nWinterswijk;2025;ca. 1950\nBerkelland;2025;3200*\nZevenaar;2025;1,9%\nAalten;2025;1.901\n',
    );
    expect(problems.map((one) => one.replace(/^.*: /, ''))).toEqual([
      'not-a-count (ca. 1950)',
      'not-a-count (3200*)',
      'not-a-count (1,9%)',
    ]);
  });

  it('counts a row with a forecast and no count as a row with a figure', async () => {
    const { checked } = await sent(
      'gemeente;jaar;leerlingen;prognose\nAalten;2024;2160;\nAalten;2030;;2000\nDoetinchem;2030;;-\n',
    );
    expect(checked.missing).toBe(1);
  });
});

describe('rows and cells as other programs write them', () => {
  const ROWS = [['gemeente', 'jaar', 'leerlingen'], ['Aalten', '2024', '2160'], ['Doetinchem', '2024', '4655']]; // prettier-ignore
  const BOTH = { figures: ['bo 2024 = 6815'], problems: [] };
  const written = (delimiter: string) => ROWS.map((row) => row.join(delimiter)).join('\r\n');

  it('have a pipe between them, or the sign that the first line states', async () => {
    expect(await sent(written('|'))).toMatchObject({ ...BOTH, sniffed: { delimiter: '|' } });
    for (const sign of [';', ',', '\t', '|']) {
      const found = await sent(`sep=${sign}\r\n${written(sign)}\r\n`);
      expect(found).toMatchObject({ ...BOTH, sniffed: { delimiter: sign, headerLine: 2 } });
    }
    expect(await sent(`sep=,\r\n${written(';')}\r\n`)).toMatchObject(BOTH);
    const unknown = new Blob(['sep=|\nnaam|waarde;a;b\n']);
    expect(await engine.peekFile(unknown, 'eigen.csv', {})).toMatchObject({ delimiter: '|' });
  });

  it('have codes that keep their zero in a spreadsheet program', async () => {
    const formulas =
      'gemeentecode;jaar;leerlingen\n="0197";="2024";="2160"\n"=""0222""";2024;4655\n';
    expect(await sent(formulas)).toMatchObject(BOTH);
    const apostrophes = "gemeentecode;jaar;leerlingen\n'0197;'2024;'2160\n'0222;2024;4655\n";
    expect(await sent(apostrophes)).toMatchObject(BOTH);
  });

  it('are taken apart once more where each whole line is in quotation marks', async () => {
    const all =
      '"gemeente,jaar,leerlingen"\n"Aalten,2024,2160"\n"""Nuenen, Gerwen en Nederwetten"",2024,2000"\n';
    expect(await sent(all)).toMatchObject({ figures: ['bo 2024 = 4160'], problems: [] });
    const some = all.replace('"Aalten,2024,2160"', 'Aalten,2024,2160');
    expect(await sent(some)).toMatchObject({ figures: ['bo 2024 = 4160'], problems: [] });
  });

  it('may have a name with the delimiter in it, where that is the name of a gemeente', async () => {
    const found = await sent(
      'gemeente,jaar,leerlingen\nAalten,2024,2160\nNuenen, Gerwen en Nederwetten,2024,2000\nEde, Gld en zo,2024,1\n',
    );
    expect(found.figures).toEqual(['bo 2024 = 4160']);
    expect(found.problems).toEqual([
      'row 4, leerlingen: unequal-row (Ede |  Gld en zo | 2024 | 1)',
    ]);
  });

  it('may lack empty cells at the end of a row, but none that is needed', async () => {
    const found = await sent(
      'gemeente;jaar;leerlingen;prognose;opmerking\nAalten;2024;2160;;voorlopig\nDoetinchem;2024;4655\nEde;2024\n',
    );
    expect(found).toMatchObject({ figures: ['bo 2024 = 6815'], checked: { kept: 2 } });
    expect(found.problems).toEqual(['row 4, leerlingen: unequal-row (Ede | 2024)']);
    const soort = await sent('gemeente;jaar;leerlingen;soort\nAalten;2024;2160\nEde;2024;5;vo\n');
    expect(soort.problems).toEqual(['row 2, soort: unequal-row (Aalten | 2024 | 2160)']);
  });

  it('that stop in the middle of the last line are not taken for a row without its empty cells', async () => {
    const found = await sent('gemeente;jaar;leerlingen;opmerking\nAalten;2024;2160;\nEde;2024;99');
    expect(found.problems).toEqual(['row 3, opmerking: truncated (Ede | 2024 | 99)']);
  });

  it('are reported where there are more of them than the header has', async () => {
    const found = await sent('gemeente;jaar;leerlingen\nAalten;2024;2160;12\nEde;2024;5;\n');
    expect(found.problems).toEqual(['row 2, leerlingen: unequal-row (Aalten | 2024 | 2160 | 12)']);
  });
});

describe('the code page of a file', () => {
  const TEXT =
    'gemeente;jaar;leerlingen\rSúdwest-Fryslân;2024;7900\rNoardeast-Fryslân;2024;4100\rAalten;2024;2160\r';
  /** The bytes of the letters with an accent in each code page that Dutch spreadsheet programs write. */
  const PAGES = {
    'windows-1252': { ú: 0xfa, â: 0xe2 },
    macintosh: { ú: 0x9c, â: 0x89 },
    cp850: { ú: 0xa3, â: 0x83 },
  };
  const bytesIn = (text: string, page: Record<string, number>) =>
    Uint8Array.from(text, (sign) => page[sign] ?? sign.charCodeAt(0));

  it.each(Object.entries(PAGES))(
    '%s is the one in which names of gemeenten are found',
    async (encoding, page) => {
      const found = await sent(bytesIn(TEXT, page));
      expect(found).toMatchObject({ figures: ['bo 2024 = 14160'], problems: [] });
      expect(found.checked.encoding).toBe(encoding);
      expect(found.sniffed.encoding).toBe(encoding);
    },
  );

  it.each(Object.entries(PAGES))(
    '%s is found where names have an accent far into the file only',
    async (encoding, page) => {
      const [header, ...rows] = TEXT.split('\r');
      const plain = Array.from({ length: 6000 }, (_, i) => `GM9998;${1900 + (i % 100)};5`);
      const found = await sent(bytesIn([header, ...plain, ...rows].join('\n'), page));
      expect(found.sniffed.encoding).toBe('utf-8');
      expect(found.checked).toMatchObject({ encoding, kept: 3 });
    },
  );

  it('is Windows-1252 where no name decides, and what the user chooses', async () => {
    const school = bytesIn('gemeente;jaar;leerlingen;school\rAalten;2024;5;Café\r', { é: 0x82 });
    expect((await sent(school)).sniffed.encoding).toBe('windows-1252');
    const { sniffed } = await sent(school, { encoding: 'cp437' });
    expect(sniffed.preview[1]?.cells[3]).toBe('Café');
    for (const encoding of ['macintosh', 'cp850'] as const)
      expect((await sent(school, { encoding })).sniffed.encoding).toBe(encoding);
  });
});

describe('cells that were merged in a spreadsheet', () => {
  const TEXT =
    'gemeente;jaar;leerlingen\r\nAalten;2022;2270\r\n;2023;2210\r\n;2024;2160\r\nDoetinchem;2022;4720\r\n;2023;4690\r\n;2024;4655\r\n';

  it('are reported, with what they look like', async () => {
    const { figures, problems, checked } = await sent(TEXT);
    expect(figures).toEqual(['bo 2022 = 6990']);
    expect(problems).toHaveLength(4);
    expect(checked.merged).toEqual({ rows: 4, columns: ['gemeente'] });
  });

  it('have the text of the cell above where the user confirms that', async () => {
    const { figures, problems, checked } = await sent(TEXT, { isFilledDown: true });
    expect(figures).toEqual(['bo 2024 = 6815', 'bo 2023 = 6900', 'bo 2022 = 6990']);
    expect([problems, checked.merged?.rows]).toEqual([[], 4]);
  });

  it('may be of a soort too, which is never supposed where the file has a column for it', async () => {
    const text =
      'gemeente;soort;jaar;leerlingen\nAalten;sbo;2022;40\n;;2023;42\nEde;bo;2022;9000\n;;2023;9100\n';
    expect((await sent(text)).figures).toEqual(['bo 2022 = 9000', 'sbo 2022 = 40']);
    expect((await sent(text, { isFilledDown: true })).figures).toEqual([
      ...['bo 2023 = 9100', 'bo 2022 = 9000', 'sbo 2023 = 42', 'sbo 2022 = 40'],
    ]);
    const named = 'gemeente;soort;jaar;leerlingen\nAalten;sbo;2022;40\nAalten;;2023;42\n';
    expect((await sent(named)).problems).toEqual(['row 3, soort: unknown-soort ()']);
  });

  it('are filled in a table with years side by side', async () => {
    const text =
      'gemeente;school;2023;2024\nAalten;De Brug;100;110\n;Het Anker;200;210\nEde;De Wegwijzer;300;310\n';
    const { checked } = await sent(text);
    expect(checked.merged).toEqual({ rows: 1, columns: ['gemeente'] });
    const filled = await sent(text, { isFilledDown: true, repeats: 'parts' });
    expect(filled.figures).toEqual(['bo 2024 = 630', 'bo 2023 = 600']);
  });

  it('are not those of a total, of a row of figures, or of one row among many', async () => {
    const total = `${TEXT};;13545\r\nTotaal;2024;6815\r\n`;
    expect((await sent(total, { isFilledDown: true })).figures).toEqual([
      ...['bo 2024 = 6815', 'bo 2023 = 6900', 'bo 2022 = 6990'],
    ]);
    const rows = Array.from({ length: 20 }, (_, i) => `Aalten;${2000 + i};5`).join('\n');
    const one = await sent(`gemeente;jaar;leerlingen\n${rows}\n;2024;7\n`);
    expect([one.checked.merged, one.problems]).toEqual([null, ['row 22, gemeente: not-a-code ()']]);
  });
});

it('a file with very many cells in quotation marks is split by its own delimiter', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `"Aalten";${1000 + i};5`).join('\n');
  const { checked } = await sent(`gemeente;jaar;leerlingen\n${rows}\n"Aalten";2024;7\n`);
  expect(checked.rows).toBe(1001);
});
