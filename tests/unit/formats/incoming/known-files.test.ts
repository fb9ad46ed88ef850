import { describe, expect, it } from 'vitest';
import { knownFile } from '../../../../src/formats/incoming/known-files.ts';
import { readRegionFile } from '../../../../src/formats/incoming/region-file.ts';
import { readUserBirths } from '../../../../src/formats/incoming/user-births.ts';
import { AREA_COLUMNS } from '../../../../src/formats/site/gebieden.ts';
import { readFile } from '../../../fixtures/incoming-file.ts';
import * as forms from '../../../fixtures/incoming-forms.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a table that counts no pupils is named for what it is', () => {
  it.each([
    [
      'examens',
      'BRIN NUMMER;VESTIGINGSNUMMER;GEMEENTENAAM;EXAMENKANDIDATEN SCHOOLJAAR 2014-2015 - MAN',
    ],
    [
      'adviezen',
      'PEILDATUM;GEMEENTENUMMER;INSTELLINGSCODE;VMBO_BL;HAVO;ADVIES_NIET_MOGELIJK;TOTAAL_ADVIES',
    ],
    ['scores', 'PEILDATUM;BRIN_NUMMER;GEMEENTENAAM;SOORT_PO;CET_AANTAL;CET_GEM_SCORE'],
    [
      'doorstroom',
      'INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM;GEMEENTENUMMER;AANTAL_LEERLINGEN;AANTAL_ZITTENBLIJVERS',
    ],
    ['afstand', 'gemeentecode;gemeentenaam;basisschool_gemiddelde_afstand_in_km'],
    ['prognose-duo', 'INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,JAAR,PROGNOSEAANTALLEN'],
    [
      'prognose-duo',
      'BRIN NUMMER;VESTIGINGSNUMMER;NAAM;GEMEENTENAAM;BRJ.2016;totaal.2016;BRJ.2017;totaal.2017',
    ],
    ['overgangen', 'NR_ADMIN_VAN,CODE_FUNCTIE_VAN,NR_ADMIN_NAAR,DT_OVERGANG'],
    ['norm', 'Gemeentecode,Gemeentenaam,Instandhoudingsnorm,Stichtingsnorm'],
    ['herindelingen', 'oude_code,oude_naam,jaar,nieuwe_code'],
    ['geboorten', 'jaar,levendgeborenen,bron,te_verifieren'],
    ['inwoners', 'gemeentecode,gemeentenaam,water,aantal_inwoners,mannen'],
    ['vestigingen', 'vestiging,gemeente,typen_2019'],
    ['gebieden', AREA_COLUMNS.join(',')],
    ['regios', 'PC4;gemeente;regio'],
    ['regios', 'Samenwerkingsverband;Gemeente'],
    ['zonder-kop', 'GM0197;2024;2160'],
    ['zonder-kop', 'Aalten;2024;2160'],
    [null, 'kleur;smaak'],
    [null, 'gemeente;2023;2024'],
  ])('%s: %s', async (kind, header) => {
    const cells = header.split(/[;,]/);
    expect(knownFile([cells])).toBe(kind);
    expect(knownFile([['Een titel'], cells])).toBe(kind === 'zonder-kop' ? null : kind);
  });

  it('a forecast of DUO, although its years stand side by side as in tables that are read', async () => {
    const header =
      'BRIN NUMMER;VESTIGINGSNUMMER;NAAM;GEMEENTENAAM;HAVO.2016;totaal.2016;HAVO.2017;totaal.2017';
    const reading = readFile(`${header}\n00AH;00AH00;Lyceum;AALTEN;90;390;90;390\n`);
    await expect(reading).rejects.toMatchObject({ problem: 'unrecognised' });
  });

  it('also where titles stand above its header, and never where a format is recognised', async () => {
    const blob = 'Schooladviezen 2024;\n;\nGEMEENTENAAM;TOTAAL_ADVIES\nAalten;5\n';
    await expect(readFile(blob)).rejects.toMatchObject({ problem: 'unrecognised' });
    const { sniffed } = await readFile('gemeente;jaar;leerlingen;inwoners\nAalten;2024;5;27000\n');
    expect(sniffed).toMatchObject({ format: 'lange-vorm', known: null });
  });
});

describe('what the page advises about a file works', () => {
  it('the files of DUO that it names are read, and a table with the columns that it names', async () => {
    expect((await readFile(forms.HISTORY)).sniffed.format).toBe('duo-06');
    const vo = await readFile(forms.TOTALS, { name: '03-2025.csv' });
    expect(vo.sniffed.format).toBe('duo-03');
    const table = await readFile('gemeente;jaar;soort;leerlingen\nAalten;2024;vo;900\n');
    expect(table.cells).toEqual(['GM0197 vo 2024 = 900']);
  });

  it('a header above a table without one', async () => {
    const rows = 'GM0197;2024;2160\nGM0363;2024;4655\n';
    const { cells } = await readFile(`gemeente;jaar;leerlingen\n${rows}`);
    expect(cells).toEqual(['GM0197 bo 2024 = 2160', 'GM0363 bo 2024 = 4655']);
  });

  it('the forecast of DUO per gemeente with the years below each other', async () => {
    const file = await readFile('gemeente;jaar;soort;prognose\nAalten;2030;bo;420,87\n');
    expect(file.data.forecasts).toMatchObject([{ soort: 'bo', jaar: 2030, expected: 420.87 }]);
  });

  it('an address list of DUO', async () => {
    expect((await readFile(forms.ADDRESSES)).data.addresses).toHaveLength(1);
  });

  it('a list of regions is read as regions, births as births', async () => {
    const list = bytes('PC4;gemeente;regio\n7121;Aalten;Achterhoek\n');
    const { rows } = await readRegionFile(list, 'a.csv', () => true);
    expect(rows).toMatchObject([{ gemeente: 'Aalten', region: 'Achterhoek' }]);
    const births = bytes('jaar,levendgeborenen,bron,te_verifieren\n2023,164487,CBS,0\n');
    expect(await readUserBirths(births, 'geboorten.csv')).toMatchObject([
      { year: 2023, births: 164_487 },
    ]);
  });
});
