import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import type { Inspection } from '../../../../src/engine/protocol/user-files.ts';
import { isProblem, type FileProblem } from '../../../../src/engine/protocol/problem.ts';
import type { Answer } from '../../../../src/engine/protocol/figures.ts';
import type { Engine } from '../../../../src/engine/protocol/engine.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { writeAreas } from '../../../../src/formats/site/gebieden.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';
import type { Area } from '../../../../src/areas/divisions.ts';
import type { Soort } from '../../../../src/tables/soorten.ts';

const area = (code: string, name: string): Area => ({
  code,
  name,
  regions: regionsWith(() => ({ code: 'R1', name: 'Regio' })),
});

const FILES: Record<string, string> = {
  'gebieden.csv': writeAreas([
    area('GM0001', 'Eerstedorp'),
    area('GM0002', 'Tweededorp'),
    area('GM1979', 'Leegdorp'),
  ]),
  'herindelingen.csv':
    'oude_code,oude_naam,jaar,nieuwe_code\nGM0003,Derdedorp,2005,GM0001\nGM0004,Deeldorp,2010,GM0001\nGM0004,Deeldorp,2010,GM0002\n' +
    'GM0006,Oostdorp,2021,GM1979\nGM0007,Westdorp,2021,GM1979\n',
  'vo-vestigingen.csv': 'vestiging,gemeente,typen_2019\n00AH00,GM0001,\n',
  'po.csv':
    'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen\n' +
    'GM0001,bo,2015,100,0,1\nGM0001,bo,2016,80,0,1\nGM0002,bo,2015,50,0,1\nGM0002,bo,2016,60,1,2\nGM9999,bo,2016,3,0,1\n',
  'vo.csv':
    'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen,volledig\nGM0001,vo,2019,400,0,1,1\n',
};

let engine: Engine;
beforeEach(() => {
  engine = createEngine((file) => {
    const text = FILES[file];
    return text === undefined
      ? Promise.reject(new Error(`no ${file} here`))
      : Promise.resolve(text);
  });
});

async function check(
  text: string,
  { id = 1, name = 'eigen.csv', soort = 'bo' as Soort, arePupils = false } = {},
) {
  const inspection = await engine.checkFile(id, new Blob([text]), name, { soort, arePupils });
  return inspection as Inspection & FileProblem;
}

/** The lines of user files as `GM0001: 2018 60 (55–66)`. */
async function lines(codes: string[]) {
  const found = answerOf(
    await engine.userLines({ sector: 'po', soorten: ['bo'], codes, sets: [] }),
  );
  return found.map(({ code, years, pupils, low, high }) => {
    const bounds = (i: number) => (Number.isNaN(low[i]) ? '' : ` (${low[i]}–${high[i]})`);
    return `${code}: ${years.map((year, i) => `${year} ${pupils[i]}${bounds(i)}`).join(', ')}`;
  });
}

/** Pupils of Eerstedorp, Tweededorp, Leegdorp and the country per year, with `*` for those of the user. */
async function figures(soorten: Soort[] = ['bo'], sector: 'po' | 'vo' = 'po') {
  const reply = await engine.ask({
    sector,
    soorten,
    measure: 'leerlingen',
    base: 2015,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: [],
  });
  if (isProblem(reply)) throw new Error(JSON.stringify(reply));
  const { counts, userFiles } = reply as Answer;
  const width = counts.years.length;
  const years = counts.years.map((year, t) => {
    const cells = counts.codes.map((_, i) => {
      const cell = i * width + t;
      const note = (counts.fromUser[cell] ? '*' : '') + (counts.complete[cell] ? '' : '?');
      return `${counts.pupils[cell]}${note}`;
    });
    return [year, cells.join(' ')];
  });
  return { ...Object.fromEntries(years), userFiles };
}

const OURS = { 2015: '100 50 0 150', 2016: '80 60 0 143', userFiles: [] };

describe('a user file', () => {
  it('changes no figure until the user chooses how to use it', async () => {
    const inspection = await check(
      'gemeente,jaar,leerlingen\nEerstedorp,2016,85\nTweededorp,2016,55\n',
    );
    expect(inspection).toMatchObject({
      rows: 2,
      kept: 2,
      how: null,
      sectors: ['po'],
      format: 'lange-vorm',
    });
    expect(inspection.totals).toEqual([
      {
        soort: 'bo',
        jaar: 2016,
        pupils: 140,
        masked: 0,
        gemeenten: 2,
        incomplete: 0,
        covers: true,
        ours: { pupils: 143, masked: 1 },
        oursYear: 2016,
        ahead: false,
      },
    ]);
    expect(inspection).toMatchObject({ choices: ['vervangen', 'apart'], advised: 'vervangen' });
    expect(await figures()).toEqual(OURS);
  });

  it('replaces figures of the site, marks them, and can be undone', async () => {
    await check('gemeente,jaar,leerlingen\nEerstedorp,2016,85\n');
    expect(await figures()).toEqual(OURS);
    const [now] = answerOf(await engine.useFile(1, 'vervangen'));
    expect(now?.how).toBe('vervangen');
    expect(await figures()).toEqual({
      2015: '100 50 0 150',
      2016: '85* 60 0 148*',
      userFiles: ['eigen.csv'],
    });
    await engine.useFile(1, null);
    expect(await figures()).toEqual(OURS);
    await engine.useFile(1, 'vervangen');
    expect(await engine.forgetFile(1)).toEqual([]);
    expect(await figures()).toEqual(OURS);
  });

  it('adds a year: a gemeente that is missing in a file of the whole country has no pupils if it had none before', async () => {
    const inspection = await check(
      'gemeente,jaar,leerlingen\nGM0001,2017,70\nGM0002,2017,65\nGM0001,2016,81\n',
    );
    expect(inspection).toMatchObject({
      choices: ['toevoegen', 'vervangen', 'apart'],
      advised: 'toevoegen',
    });
    await engine.useFile(1, 'toevoegen');
    expect(await figures()).toEqual({ ...OURS, 2017: '70* 65* 0 135*', userFiles: ['eigen.csv'] });
  });

  it('adds an intermediate year of one gemeente: the others are unknown, and the country is incomplete', async () => {
    await check('gemeente,jaar,leerlingen\nGM0001,2014,70\n');
    await engine.useFile(1, 'toevoegen');
    expect(await figures()).toMatchObject({ 2014: '70* NaN? NaN? 70*?', 2015: '100 50 0 150' });
  });

  it('with one gemeente after the newest year of the site is a line beside the projection, and does not end the series of others', async () => {
    const inspection = await check('gemeente,jaar,leerlingen\nGM0001,2017,70\n');
    expect(inspection.totals[0]).toMatchObject({ ahead: true, ours: null, covers: false });
    expect(inspection.choices).toEqual(['toevoegen', 'apart']);
    await engine.useFile(1, 'toevoegen');
    expect(await figures()).toMatchObject({ 2015: OURS[2015], 2016: OURS[2016] });
    expect(await figures()).not.toHaveProperty('2017');
    const question = {
      sector: 'po' as const,
      soorten: ['bo' as const],
      codes: ['GM0001', 'GM0002', 'NL'],
      sets: [],
    };
    expect(await engine.userLines(question)).toEqual([
      {
        code: 'GM0001',
        years: [2017],
        pupils: Float64Array.of(70),
        low: Float64Array.of(NaN),
        high: Float64Array.of(NaN),
        file: 'eigen.csv',
        kind: 'telling',
      },
    ]);
  });

  it('is viewed on its own: without figures of the site, without projection, and one file at a time', async () => {
    await check('gemeente,jaar,leerlingen\nGM0001,2010,90\n');
    await engine.useFile(1, 'apart');
    expect(await figures()).toEqual({ 2010: '90* NaN? NaN? 90*?', userFiles: ['eigen.csv'] });
    await check('gemeente,jaar,leerlingen\nGM0002,2011,48\n', { id: 2, name: 'ander.csv' });
    const all = answerOf(await engine.useFile(2, 'apart'));
    expect(all.map(({ how }) => how)).toEqual([null, 'apart']);
    expect(await figures()).toEqual({ 2011: 'NaN? 48* NaN? 48*?', userFiles: ['ander.csv'] });
    expect(await figures(['vo'], 'vo')).toMatchObject({ 2019: '400 0 0 400', userFiles: [] });
  });

  it('on old boundaries is summed to gemeenten of today, which are marked if incomplete', async () => {
    const inspection = await check(
      'gemeente,jaar,leerlingen\nEerstedorp,2000,10\nDerdedorp,2000,5\nEerstedorp,2004,10\nEerstedorp,2006,16\nDeeldorp,2000,3\n',
    );
    expect(inspection.notes).toContain('old-boundaries');
    expect(inspection.problems).toEqual([{ problem: 'split-gemeente', count: 1 }]);
    await engine.useFile(1, 'apart');
    // Deeldorp, of which a part went here in 2010, is in none of these years.
    expect(await figures()).toMatchObject({
      2000: '15*? NaN? NaN? 15*?',
      2004: '10*? NaN? NaN? 10*?',
      2006: '16*? NaN? NaN? 16*?',
    });
  });

  it('draws a forecast beside the projection, for a region if each of its gemeenten has one', async () => {
    const inspection = await check(
      'gemeente;jaar;prognose;onder;boven\nGM0001;2018;60,5;55;66\nGM0002;2018;40;;\nGM0001;2019;58;50;66\n',
    );
    expect(inspection).toMatchObject({
      forecasts: { cells: 3, gemeenten: 2, first: 2018, last: 2019 },
      choices: ['toevoegen'],
      totals: [],
    });
    await engine.useFile(1, 'toevoegen');
    expect(await figures()).toEqual(OURS);
    const sets = [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }];
    const lines = answerOf(
      await engine.userLines({
        sector: 'po',
        soorten: ['bo'],
        codes: ['GM0001', 'eigen.0', 'NL'],
        sets,
      }),
    );
    const written = lines.map(
      ({ code, pupils, low }) => `${code}: ${pupils.join(' ')} | ${low.join(' ')}`,
    );
    expect(written).toEqual([
      'GM0001: 60.5 58 | 55 50',
      'eigen.0: 100.5 NaN | NaN NaN',
      'NL: 100.5 NaN | NaN NaN',
    ]);
    expect(
      await engine.userLines({ sector: 'po', soorten: ['bo', 'sbo'], codes: ['GM0001'], sets: [] }),
    ).toEqual([]);
  });

  it('sums a forecast on old boundaries, without a figure if a part is missing', async () => {
    const inspection = await check(
      'gemeente;jaar;prognose;onder;boven\nGM0001;2018;60;55;66\nDerdedorp;2018;5;4;6\nDerdedorp;2019;5;4;6\nGM0001;2020;70;60;80\n' +
        'Westdorp;2018;7;6;8\nOostdorp;2018;8;7;9\nWestdorp;2019;7;6;8\n',
    );
    expect(inspection.notes).toContain('old-boundaries');
    await engine.useFile(1, 'toevoegen');
    // Deeldorp, which was split, went in here as well: nobody can say how many of 2018.
    expect(await lines(['GM0001', 'GM0002', 'GM1979'])).toEqual([
      'GM0001: 2018 NaN, 2019 NaN, 2020 70 (60–80)',
      'GM1979: 2018 15, 2019 NaN, 2020 NaN',
    ]);
  });

  it('counts a gemeente once if the file also has its parts, and lists the rows of the parts', async () => {
    const inspection = await check(
      'gemeente,jaar,leerlingen\nWestdorp,2015,7\nLeegdorp,2015,15\nOostdorp,2015,8\nWestdorp,2016,6\nOostdorp,2016,9\nMispel,2016,1\n',
    );
    expect(inspection).toMatchObject({ rows: 6, kept: 3 });
    expect(inspection.problems).toEqual([
      { problem: 'unknown-gemeente', count: 1 },
      { problem: 'part-of-whole', count: 2 },
    ]);
    expect(inspection.listed).toMatchObject([
      { row: 2, column: 'gemeente', problem: 'part-of-whole', found: 'Westdorp bo 2015' },
      { row: 4, column: 'gemeente', problem: 'part-of-whole', found: 'Oostdorp bo 2015' },
      { row: 7, problem: 'unknown-gemeente' },
    ]);
    await engine.useFile(1, 'vervangen');
    expect(await figures()).toMatchObject({ 2015: '100 50 15* 165*', 2016: '80 60 15* 158*' });
  });

  it('counts a forecast once if the file also has those of the parts', async () => {
    const inspection = await check('gemeente,jaar,prognose\nWestdorp,2018,7\nLeegdorp,2018,15\n');
    expect(inspection).toMatchObject({
      kept: 1,
      problems: [{ problem: 'part-of-whole', count: 1 }],
    });
    await engine.useFile(1, 'toevoegen');
    expect(await lines(['GM1979'])).toEqual(['GM1979: 2018 15']);
  });

  it('reports how many figures of a forecast are drawn, and why others are not', async () => {
    const inspection = await check(
      'gemeente,jaar,soort,prognose\nWestdorp,2018,bo,7\nGM0002,2018,bo,60\nGM0002,2019,bo,61\n' +
        'GM0002,2031,bo,62\nGM0002,2032,bo,62\nGM0002,2010,bo,62\nGM0002,2020,havo,9\n',
    );
    expect(inspection.forecasts).toEqual({ cells: 3, gemeenten: 1, first: 2018, last: 2031 });
    expect(inspection.undrawn).toEqual([
      { reason: 'no-projection', cells: 1 },
      { reason: 'outside', cells: 2 },
      { reason: 'incomplete', cells: 1 },
    ]);
    await engine.useFile(1, 'toevoegen');
    expect(await lines(['GM0002'])).toEqual(['GM0002: 2018 60, 2019 61, 2031 62']);
  });

  it('without any forecast that can be drawn cannot be used', async () => {
    const inspection = await check('gemeente,jaar,prognose\nWestdorp,2018,7\n');
    expect(inspection).toMatchObject({ forecasts: null, choices: [] });
  });

  it('draws a later count that is masked between its bounds', async () => {
    await check(
      'gemeente,jaar,leerlingen,gemaskeerd\nGM0001,2017,70,2\nGM0001,2018,<5,\nGM0001,2019,60,\n',
    );
    await engine.useFile(1, 'toevoegen');
    expect(await lines(['GM0001'])).toEqual(['GM0001: 2017 75 (72–78), 2018 NaN (1–4), 2019 60']);
  });

  it('does not draw a later count of a part of a gemeente', async () => {
    await check('gemeente,jaar,leerlingen\nOostdorp,2021,8\n');
    await engine.useFile(1, 'toevoegen');
    expect(await lines(['GM1979'])).toEqual([]);
  });

  it('by residence or of another count date can only be viewed on its own', async () => {
    const dated = await check('gemeente;peildatum;leerlingen\nGM0001;1-2-2016;60\n');
    expect(dated).toMatchObject({
      notes: ['soort-supposed', 'other-date'],
      days: ['1-2'],
      choices: ['apart'],
    });
  });

  it('places vestigingen by an address list of the user before that of the site', async () => {
    const header = `INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;PROVINCIE;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;${[1, 2, 3, 4, 5, 6].map((n) => `LEER- OF VERBLIJFSJAAR ${n} - MAN;LEER- OF VERBLIJFSJAAR ${n} - VROUW`).join(';')}`;
    const zeros = ';0'.repeat(10);
    const types = await check(
      `${header}\n00AH;00;X;Y;VWO lj 4-6;10;20${zeros}\n00AZ;00;Dorp;Drenthe;VWO lj 4-6;1;2${zeros}\n`,
      { id: 1, name: 'vo-2019.csv', arePupils: true },
    );
    expect(types).toMatchObject({ vestigingen: 2, unplaced: ['00AZ00'], sectors: ['vo'] });
    const list = await check(
      'BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;PLAATSNAAM;GEMEENTENUMMER;PROVINCIE\n00AH;00AH00;a;DORP;2;Drenthe\n',
      { id: 2, name: 'adressen.csv' },
    );
    expect(list).toMatchObject({ addresses: 1, choices: ['toevoegen'], totals: [] });
    await engine.useFile(1, 'apart');
    expect(await figures(['vo'], 'vo')).toMatchObject({ 2019: '30* 0 0 33*' });
    const [now] = answerOf(await engine.useFile(2, 'toevoegen'));
    // 00AH00 by its code, 00AZ00 by the town of the list.
    expect(now).toMatchObject({ unplaced: [] });
    expect(await figures(['vo'], 'vo')).toMatchObject({ 2019: 'NaN? 33* NaN? 33*?' });
  });
});

describe('a file that is refused', () => {
  it('leaves the earlier files as they were, and reports the problem', async () => {
    await check('gemeente,jaar,leerlingen\nGM0001,2016,85\n');
    await engine.useFile(1, 'vervangen');
    const inspection = await check('', { id: 2, name: 'leeg.csv' });
    expect(inspection).toEqual({
      file: 'leeg.csv',
      problem: 'empty-file',
      row: null,
      column: null,
      found: null,
    });
    expect(await check('onzin\n', { id: 1 })).toMatchObject({ problem: 'unrecognised' });
    expect(await figures()).toMatchObject({ 2016: '85* 60 0 148*' });
  });

  it('can be cancelled while it is read, and reports its progress', async () => {
    const row = `Eerstedorp,2016,85,${'x'.repeat(200)}\n`;
    const text = 'gemeente,jaar,leerlingen,uitleg\n' + row.repeat(70_000);
    const steps: number[] = [];
    const inspection = await engine.checkFile(
      1,
      new Blob([text]),
      'groot.csv',
      { soort: 'bo' },
      (bytes) => {
        steps.push(bytes);
        if (steps.length === 2) void engine.cancelFile(1);
      },
    );
    expect(inspection).toMatchObject({ problem: 'cancelled' });
    expect(steps.length).toBeLessThan(4);
    expect(steps[1]).toBeGreaterThan(steps[0]!);
    expect(await figures()).toEqual(OURS);
  });

  it('can be previewed from its first bytes', async () => {
    const inspection = await engine.peekFile(
      new Blob(['a;b\ngemeente;jaar;leerlingen\nx;y;z\n']),
      'f.csv',
      {},
    );
    expect(inspection).toMatchObject({ format: 'lange-vorm', delimiter: ';', headerLine: 2 });
  });
});

describe('the first bytes of a file', () => {
  const TEXT = 'gemeente,jaar,leerlingen\nGM0001,2016,85\n';

  /** A file that counts how often its bytes are read. */
  class CountedBlob extends Blob {
    reads = 0;
    override slice(...range: Parameters<Blob['slice']>): Blob {
      this.reads += 1;
      return super.slice(...range);
    }
  }

  it('are read for the preview, and not again for the check with the same corrections', async () => {
    const file = new CountedBlob([TEXT]);
    const sniffed = answerOf(await engine.peekFile(file, 'f.csv', { delimiter: ',' }));
    expect(file.reads).toBe(1);
    await engine.checkFile(1, file, 'f.csv', { delimiter: ',', soort: 'bo', sniffed });
    // The whole file is one piece.
    expect(file.reads).toBe(2);
  });

  it('are read by a check without a preview', async () => {
    const file = new CountedBlob([TEXT]);
    expect(await engine.checkFile(1, file, 'f.csv', { soort: 'bo' })).toMatchObject({ kept: 1 });
    expect(file.reads).toBe(2);
  });
});
