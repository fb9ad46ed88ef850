import { describe, expect, it } from 'vitest';
import * as forms from '../../../fixtures/incoming-forms.ts';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';

describe('a file is recognised by its header, whatever it is called', () => {
  it('DUO 06: a column per year, 0 and <5, and a vestiging of unknown gemeente', async () => {
    const file = await readFile(forms.HISTORY, { name: 'leerlingen (1).txt' }).catch(
      (e: Error) => e,
    );
    // Nobody problemsOf the lookup of this test about 9999.
    expect(file).toMatchObject({
      rows: 3,
      kept: 2,
      sniffed: { format: 'duo-06', delimiter: ';', headerLine: 1 },
    });
    expect('cells' in file && file.cells).toEqual([
      '00AR00 bo 2024 = 100',
      '00AR00 bo 2025 = 0+1m',
      '00AS00 sbo 2024 = 0',
      '00AS00 sbo 2025 = 1234',
    ]);
  });

  it('DUO 01 vo: the types add up to vo, and the year comes from the name of the file', async () => {
    const file = await readFile(forms.TYPES_2019, { name: '01.-leerlingen-vo-2019.csv' });
    expect(file.sniffed).toMatchObject({ format: 'duo-01-vo', year: 2019, needsYear: true });
    expect(file.cells).toEqual([
      '00AH00 brugjaar 2019 = 411',
      '00AH00 vo 2019 = 428',
      '00AH00 havo 2019 = 17',
    ]);
    expect(file.data.tally.places.get('00AH00')).toMatchObject({
      gemeente: null,
      plaats: 'ENSCHEDE',
    });
  });

  it('DUO 01 vo in its later form: other keys, a number of one digit, masked cells', async () => {
    const file = await readFile(forms.TYPES_LATER, { corrections: { year: 2024 } });
    expect(file.cells).toEqual(['00AH07 vwo 2024 = 60+2m', '00AH07 vo 2024 = 60+2m']);
  });

  it('a file without a year is not read until someone states it', async () => {
    expect(await refusal(readFile(forms.TOTALS, { name: 'vo.csv' }))).toBe(
      'not-a-year at row 1, 1',
    );
  });

  it('DUO 03: every string quoted, quotes in quotes, a masked count in quotes', async () => {
    const file = await readFile(forms.TOTALS, { name: '03-2025-24-rijen.csv' });
    expect(file.sniffed.format).toBe('duo-03');
    expect(file.cells).toEqual(['19HY00 vo 2025 = 145', '18BR00 vo 2025 = 0+1m']);
  });

  it('DUO 03 of older editions: placed by code, the year from the name or asked', async () => {
    const file = await readFile(forms.TOTALS_2018, { name: '03-vo-2018.csv' });
    expect(file.sniffed).toMatchObject({ format: 'duo-03', year: 2018 });
    expect(file.cells).toEqual(['00AH00 vo 2018 = 954', '00AQ00 vo 2018 = 0+1m']);
    expect(file.data.tally.places.get('00AH00')).toMatchObject({ gemeente: 'GM0197' });
    expect(await refusal(readFile(forms.TOTALS_2018))).toBe('not-a-year at row 1, 1');
    const asked = await readFile(forms.TOTALS_2018, { corrections: { year: 2018 } });
    expect(asked.cells).toEqual(file.cells);
  });

  it('where pupils of po live: the postcodes of a gemeente add up', async () => {
    const file = await readFile(forms.RESIDENCE_2017);
    expect(file.sniffed.format).toBe('duo-herkomst');
    expect(file.cells).toEqual(['GM0197 bo 2017 = 263+1m', 'GM0197 sbo 2017 = 5']);
    expect([...file.data.days]).toEqual(['1-10']);
    const later = await readFile(forms.RESIDENCE_2024);
    expect(later.cells).toEqual(['GM0197 bo 2024 = 32+1m']);
    const serial = await readFile(forms.RESIDENCE_2017.replaceAll('20171001', '43009'));
    expect(serial.cells).toEqual(file.cells);
    expect(serial.data.serial).toEqual({ found: '43009', date: '1-10-2017' });
    const rows = forms.RESIDENCE_2017.split('\r\n');
    const double = await readFile([...rows.slice(0, 2), rows[1], ''].join('\r\n'));
    expect(problemsOf(double)[0]).toMatch(/^row 3, POSTCODE LEERLING: duplicate-row/);
  });

  it('DUO 01 po: ages add up, the count date is reported, and that the form is known by description', async () => {
    const file = await readFile(forms.AGES_FILE);
    expect(file.sniffed.format).toBe('duo-01-po');
    expect(file.cells).toEqual(['00AR00 bo 2026 = 55+1m', '00AS00 so 2026 = 12']);
    expect([...file.data.days]).toEqual(['1-2']);
    expect([...file.data.notes]).toEqual(['documented-only']);
  });

  it('DUO 01 po in another order is refused, not guessed', async () => {
    const swapped = forms.AGES_FILE.replace('LEEFTIJD_4;LEEFTIJD_5', 'LEEFTIJD_5;LEEFTIJD_4');
    expect(await refusal(readFile(swapped))).toBe('unknown-header at row 1, 15');
    const longer = forms.AGES_FILE.replaceAll('\n', ';x\n');
    expect(await refusal(readFile(longer))).toBe('unknown-header at row 1, 36');
  });

  it('address lists, which place vestigingen and count no one', async () => {
    const file = await readFile(forms.ADDRESSES);
    expect(file.sniffed.format).toBe('adressen');
    expect(file.data.addresses).toEqual([
      { vestiging: '00AH00', gemeente: 'GM0363', plaats: '', provincie: 'Overijssel' },
    ]);
    expect(file.cells).toEqual([]);
  });

  it('StatLine: titles above, a footer below, names with brackets, a point for missing, nothing for no gemeente', async () => {
    const file = await readFile(forms.STATLINE);
    expect(file.sniffed).toMatchObject({ format: 'statline', headerLine: 5 });
    expect(file.cells).toEqual([
      'GM0344 vo 2003 = 1200',
      'GM0196 vo 2003 = 40',
      'GM0197 vo 2003 = 60',
    ]);
    expect([...file.data.notes]).toEqual(['by-residence']);
    expect([...file.data.leftOut]).toEqual([
      'Onderwijs|Naar woongemeente|Leerlingen/studenten|Beroepsopleidende leerweg',
    ]);
    expect(problemsOf(file)).toEqual([]);
    expect(file.rows).toBe(6);
  });

  it('our own form, under other names, with codes and names of gemeenten', async () => {
    const file = await readFile(forms.LONG);
    expect(file.sniffed).toMatchObject({ format: 'lange-vorm', delimiter: ',' });
    expect(file.cells).toEqual([
      'GM0363 bo 2025 = 1234',
      'GM0197 bo 2025 = 56',
      'GM0197 bo 2026 = 60',
    ]);
    const other = await readFile('municipality\tyear\tpupils\nAmsterdam\t2024/2025\t7\n');
    expect(other.cells).toEqual(['GM0363 bo 2024 = 7']);
    expect([...other.data.notes]).toEqual(['soort-supposed']);
  });

  it('a forecast in our own form, with bounds where it has them', async () => {
    const { data, cells } = await readFile(
      'gemeente;jaar;soort;prognose;onder;boven\nAalten;2030;bo;1.234,5;1.200;1.300\nAalten;2031;bo;1250;;\n',
    );
    expect(cells).toEqual([]);
    const aalten = { code: 'GM0197', gemeente: 'GM0197', soort: 'bo' };
    expect(data.forecasts).toEqual([
      { ...aalten, jaar: 2030, expected: 1234.5, low: 1200, high: 1300, line: 2 },
      { ...aalten, jaar: 2031, expected: 1250, low: NaN, high: NaN, line: 3 },
    ]);
  });

  it('a forecast of one gemeente that stands there twice counts once, one that ended is another', async () => {
    const file = await readFile(
      'gemeente;jaar;soort;prognose\nAalten;2030;bo;1700\nGM0197;2030;bo;1700\nDinxperlo;2030;bo;300\n',
    );
    expect(problemsOf(file)).toEqual(['row 3, gemeente: duplicate-row (GM0197 bo 2030)']);
    expect(file.data.forecasts.map(({ code, expected }) => `${code} ${expected}`)).toEqual([
      'GM0197 1700',
      'GM0196 300',
    ]);
  });

  it('a forecast outside its own bounds cannot be used', async () => {
    const file = await readFile(
      'gemeente;jaar;soort;prognose;onder;boven\nAalten;2030;bo;1500;1900;1950\nAalten;2031;bo;1500;;1300\nAalten;2032;bo;1500;1500;1500\n',
    );
    expect(problemsOf(file)).toEqual([
      'row 2, onder: bounds-crossed (1900)',
      'row 3, boven: bounds-crossed (1300)',
    ]);
    expect(file.data.forecasts).toMatchObject([{ jaar: 2032 }]);
  });

  it('a download of this site: what it expects is no count, and what it masks or misses stays so', async () => {
    const { cells, data, sniffed } = await readFile(
      'niveau,code,naam,soort,jaar,status,leerlingen,afgeschermd\n' +
        'gemeente,GM0197,Aalten,bo,2023,afgeschermd,,2\ngemeente,GM0197,Aalten,bo,2024,onvolledig,50,0\n' +
        'gemeente,GM0197,Aalten,bo,2025,geen cijfers,,\ngemeente,GM0197,Aalten,bo,2026,projectie,48.12345,\n' +
        'gemeente,GM0197,Aalten,sbo,2025,geen school,0,0\ngemeente,GM0197,Aalten,sbo,2026,geen school,,\n',
    );
    expect(sniffed.format).toBe('lange-vorm');
    expect(cells).toEqual(['GM0197 bo 2023 = 0+2m', 'GM0197 bo 2024 = 50', 'GM0197 sbo 2025 = 0']);
    const [place] = data.tally.places.values();
    expect([...place!.cells.values()].map(({ volledig }) => volledig)).toEqual([1, 0, 1]);
    expect(data.forecasts).toMatchObject([{ jaar: 2026, expected: 48.12345 }]);
  });

  it('what is expected may stand under prognose and under leerlingen, as long as both say the same', async () => {
    const file = await readFile(
      'gemeente;soort;jaar;status;leerlingen;prognose\nAalten;bo;2026;projectie;48,5;48,5\nAalten;bo;2027;projectie;;47\n' +
        'Aalten;bo;2028;projectie;46;\nAalten;bo;2029;projectie;45;44\nAalten;bo;2025;waargenomen;50;51\n',
    );
    expect(file.data.forecasts.map(({ jaar, expected }) => `${jaar} ${expected}`)).toEqual([
      '2026 48.5',
      '2027 47',
      '2028 46',
      '2025 51',
    ]);
    expect(problemsOf(file)).toEqual(['row 5, prognose: two-forecasts (44 | 45)']);
    expect(file.cells).toEqual(['GM0197 bo 2025 = 50']);
  });

  it('a masked number of vestigingen is unknown, which is reported; a masked number of masked cells is none', async () => {
    const file = await readFile(
      'gemeente;soort;jaar;leerlingen;gemaskeerd;vestigingen\nAalten;bo;2020;50;0;<5\nAalten;bo;2021;51;0;-1\n' +
        'Aalten;bo;2022;52;0;3\nAalten;bo;2023;53;<5;3\n',
    );
    const [place] = file.data.tally.places.values();
    expect([...place!.cells.values()].map(({ vestigingen }) => vestigingen)).toEqual([NaN, NaN, 3]);
    expect([...file.data.notes]).toEqual(['masked-branches']);
    expect(problemsOf(file)).toEqual(['row 5, gemaskeerd: not-a-count (<5)']);
  });

  it('a table of DUO’s dashboard: the filters above it, tabs, and a total below', async () => {
    const file = await readFile(
      'Toegepaste filters:\r\nSector is Primair onderwijs\r\n\r\nSchooljaar\tGemeente vestiging\tSoort onderwijs\tAantal leerlingen\r\n' +
        '2024-2025\tAalten\tBasisonderwijs\t1.934\r\n2024-2025\tAmsterdam\tSpeciaal basisonderwijs\t1.250\r\nTotaal\t\t\t3.184\r\n',
      { name: 'data.txt' },
    );
    expect(file.cells).toEqual(['GM0197 bo 2024 = 1934', 'GM0363 sbo 2024 = 1250']);
    expect(problemsOf(file)).toEqual(['row 7, Schooljaar: no-gemeente (Totaal)']);
  });

  it('the soort from the name of a file that has one, and pupils where they live', async () => {
    const rows = 'gemeente;jaar;leerlingen\nAalten;2022;1300\n';
    const file = await readFile(rows, { name: 'vo-woongemeente.csv' });
    expect(file.cells).toEqual(['GM0197 vo 2022 = 1300']);
    expect([...file.data.notes]).toEqual(['by-residence', 'soort-from-name']);
    expect((await readFile(rows, { name: 'po en vo.csv' })).cells).toEqual([
      'GM0197 bo 2022 = 1300',
    ]);
    const named = await readFile('woongemeente;jaar;soort;leerlingen\nAalten;2022;bo;5\n');
    expect([...named.data.notes]).toEqual(['by-residence']);
  });

  it('types of vo in any spelling, and no word that a program knows itself', async () => {
    const file = await readFile(
      'gemeente;soort;jaar;leerlingen\nAalten;vmbo-b;2019;10\nAalten;VMBO K;2019;11\nAalten;havo/vwo;2019;12\n' +
        'Aalten;constructor;2019;13\nAalten;(speciaal) basisonderwijs;2019;14\nAalten;bo+sbo;2019;15\n',
    );
    expect(file.cells).toEqual([
      'GM0197 vmbo-b 2019 = 10',
      'GM0197 vmbo-k 2019 = 11',
      'GM0197 havo/vwo 2019 = 12',
    ]);
    expect(problemsOf(file)).toEqual([
      'row 5, soort: unknown-soort (constructor)',
      'row 6, soort: unknown-soort ((speciaal) basisonderwijs)',
      'row 7, soort: several-soorten (bo+sbo)',
    ]);
  });

  it.each([
    ['DUO 06', forms.HISTORY.replace(';BO;', ';constructor;'), {}, 'SOORT_VESTIGING'],
    ['DUO 01 po', forms.AGES_FILE.replace(';Bo;', ';constructor;'), {}, 'SOORT_PO'],
    [
      'DUO 01 vo',
      forms.TYPES_2019.replace('HAVO lj 4-5', 'constructor'),
      { corrections: { year: 2019 } },
      'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR',
    ],
  ])('%s knows no soort “constructor”', async (_, text, options, column) => {
    expect(problemsOf(await readFile(text, options)).join()).toContain(
      `${column}: unknown-soort (constructor)`,
    );
  });

  it('a table with a row per vestiging, whose rows are parts of a gemeente', async () => {
    const { cells, data } = await readFile(
      'BRIN_NUMMER;VESTIGINGSNUMMER;GEMEENTENUMMER;PEILDATUM;LEERLINGEN\n00AO;00;197;20191001;139\n',
    );
    expect(cells).toEqual(['GM0197 bo 2019 = 139']);
    expect([...data.parts]).toEqual(['BRIN_NUMMER', 'VESTIGINGSNUMMER']);
  });

  it('in UTF-16 and Windows-1252 too', async () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...forms.LONG].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    expect((await readFile(wide)).cells).toEqual((await readFile(forms.LONG)).cells);
  });
});

describe('what is detected can be put right by hand', () => {
  it('delimiter, line of the header, year and encoding', async () => {
    const text = 'gemeente;jaar;leerlingen\nonzin;;\ngemeente;jaar;aantal\nAalten;2020;5\n';
    expect((await readFile(text)).sniffed.headerLine).toBe(1);
    expect((await readFile(text, { corrections: { headerLine: 3 } })).cells).toEqual([
      'GM0197 bo 2020 = 5',
    ]);
    const comma = await refusal(readFile(text, { corrections: { delimiter: ',' } }));
    expect(comma).toBe('unrecognised at row 1, 1');
    const { sniffed } = await readFile(forms.TOTALS, {
      name: '2024.csv',
      corrections: { year: 2023 },
    });
    expect(sniffed.year).toBe(2023);
  });

  it('the decimal sign, where nothing in the file distinguishes thousands from decimals; the preview follows', async () => {
    const text = 'gemeente;jaar;soort;prognose\nAalten;2030;bo;145.327\n';
    const detected = await readFile(text);
    expect(detected.sniffed.decimal).toBe('either');
    expect(detected.sniffed.figures).toEqual([{ column: 3, values: [null, 145_327] }]);
    const put = await readFile(text, { corrections: { decimal: '.' } });
    expect(put.sniffed.decimal).toBe('.');
    expect(put.sniffed.figures).toEqual([{ column: 3, values: [null, 145.327] }]);
    expect(put.data.forecasts).toMatchObject([{ expected: 145.327 }]);
  });

  it('no decimal sign where a form has whole numbers only', async () => {
    expect((await readFile(forms.HISTORY)).sniffed).toMatchObject({ decimal: null, figures: [] });
  });
});

describe('what stands in a file is not taken for something else', () => {
  it('a gemeente whose name begins as the footer does keeps its row', async () => {
    const file = await readFile(
      'gemeente;jaar;leerlingen\nBronckhorst;2025;3000\nAalten;2025;1900\n',
    );
    expect(file.rows).toBe(2);
    expect(problemsOf(file)).toEqual(['row 2, gemeente: unknown-gemeente (Bronckhorst)']);
  });

  it('a row of DUO 01 po that stands there twice counts once', async () => {
    const [header = '', first = ''] = forms.AGES_FILE.split(/\r?\n/);
    const file = await readFile([header, first, first, ''].join('\n'));
    expect(file.kept).toBe(1);
    expect(problemsOf(file)[0]).toContain('duplicate-row');
  });

  it('decimals of another column do not make a tenth of thousands', async () => {
    const file = await readFile(
      'gemeente;jaar;prognose;soort;aandeel\nAalten;2030;1.950;bo;12.5\n',
    );
    expect(file.data.forecasts).toMatchObject([{ expected: 1950 }]);
  });

  it('thousands of StatLine are refused, which are no counts', async () => {
    const text =
      '"Titel"\n"";"";"Leerlingen basisonderwijs"\n"Perioden";"Regio\'s";"x 1 000"\n"2020";"Aalten";"2"\n';
    expect(await refusal(readFile(text))).toMatch(/^in-thousands/);
  });

  it('rows that a quotation mark broke count among the rows', async () => {
    const file = await readFile('gemeente;jaar;leerlingen\nAalten;2024;1\nAalten;2025;"2\n');
    expect(file.rows).toBe(file.kept + file.listed.length);
    expect(file.listed.length).toBeGreaterThan(0);
  });
});
