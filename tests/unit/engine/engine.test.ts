import { regionsWith } from '../../fixtures/area-builder.ts';
import { describe, expect, it } from 'vitest';
import { writeAreas } from '../../../src/formats/site/gebieden.ts';
import type { Area } from '../../../src/areas/divisions.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { Load } from '../../../src/engine/site-files/load.ts';
import { isProblem } from '../../../src/engine/protocol/problem.ts';
import type { Answer } from '../../../src/engine/protocol/figures.ts';
import { Unreachable } from '../../../src/engine/site-files/unreachable.ts';
import { FIRST_QUESTION } from '../../fixtures/first-question.ts';

const area = (code: string, name: string): Area => ({
  code,
  name,
  regions: regionsWith(() => ({ code: 'R1', name: 'Regio' })),
});

const square = (id: string, x: number) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', arcs: [[x]] },
});

/** Two squares side by side that share no arc. */
const topology = {
  type: 'Topology',
  arcs: [0, 1].map((x) => [
    [x * 1000, 0],
    [x * 1000, 1000],
    [x * 1000 + 1000, 1000],
    [x * 1000 + 1000, 0],
    [x * 1000, 0],
  ]),
  objects: {
    gemeenten: {
      type: 'GeometryCollection',
      geometries: ['GM0001', 'GM0002'].map((id, i) => ({ ...square(id, i).geometry, id })),
    },
  },
};

const FILES: Record<string, string> = {
  'gebieden.csv': writeAreas([area('GM0001', 'Eerstedorp'), area('GM0002', 'Tweededorp')]),
  'herindelingen.csv': 'oude_code,oude_naam,jaar,nieuwe_code\nGM0003,Derdedorp,2005,GM0001\n',
  'gemeenten.topo.json': JSON.stringify(topology),
  'datapackage.json': JSON.stringify({
    version: '1.2.3',
    peiljaar_grenzen: 2026,
    wijzigingen: [
      { versie: '1.2.3', datum: '2026-11-25', wat: { nl: 'Nieuw jaar.', en: 'New year.' } },
    ],
    resources: [
      {
        path: 'po.csv',
        title: 'Leerlingen',
        title_en: 'Pupils',
        format: 'csv',
        bytes: 2048,
        schema: {
          fields: [
            { name: 'jaar', type: 'year', description: 'Jaar.', description_en: 'Year.' },
            { name: 'leerlingen', type: 'integer', unit: 'leerlingen', description: 'Aantal.' },
          ],
          primaryKey: ['gemeente', 'jaar'],
        },
        sources: [],
        teldatum: '1 oktober',
        jaren: [2015, 2016],
        voorlopig: [2016],
      },
    ],
  }),
  'geboorten.csv': 'jaar,levendgeborenen,bron,te_verifieren\n2015,100,CBS,0\n2016,101,CBS,1\n',
  'toets.json': JSON.stringify({
    columns: [],
    rows: [],
    shelfLives: [],
    chances: [],
    calibrations: {},
  }),
  'po.csv':
    'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen\n' +
    'GM0001,bo,2015,100,0,1\nGM0001,bo,2016,80,0,1\nGM0002,bo,2015,50,0,1\nGM0002,bo,2016,60,1,2\n',
};

const load =
  (change: Record<string, string | null> = {}): Load =>
  (file) => {
    const text = file in change ? change[file] : FILES[file];
    return text === null || text === undefined
      ? Promise.reject(new Unreachable(file, 404))
      : Promise.resolve(text);
  };

describe('the engine', () => {
  it('opens with areas, shapes, old names and sources', async () => {
    const opening = await createEngine(load()).open();
    expect(opening.problems).toEqual([]);
    expect(opening.areas.map(({ name }) => name)).toEqual(['Eerstedorp', 'Tweededorp']);
    expect(opening.shapes?.gemeenten.map(({ code }) => code)).toEqual(['GM0001', 'GM0002']);
    expect(opening.herindelingen[0]).toMatchObject({ name: 'Derdedorp', into: 'GM0001' });
    expect(opening.sources[0]).toMatchObject({ file: 'po.csv', provisional: [2016] });
    expect(opening.boundaryYear).toBe(2026);
    expect(opening.version).toBe('1.2.3');
    expect(opening.birthsToVerify).toEqual([2016]);
  });
  it('states the version of the data files and what is wrong with them, without a map', async () => {
    expect(await createEngine(load()).check()).toEqual({ version: '1.2.3', problems: [] });
    const engine = createEngine(load({ 'geboorten.csv': null, 'gemeenten.topo.json': '{}' }));
    const { version, problems } = await engine.open();
    expect(problems).toHaveLength(2);
    expect(await engine.check()).toEqual({ version, problems });
  });
  it('lists the addresses, columns, version and changes of the data files', async () => {
    expect(await createEngine(load()).catalogue()).toEqual({
      version: '1.2.3',
      changes: [
        { version: '1.2.3', date: '2026-11-25', what: { nl: 'Nieuw jaar.', en: 'New year.' } },
      ],
      files: [
        {
          path: 'po.csv',
          title: { nl: 'Leerlingen', en: 'Pupils' },
          format: 'csv',
          bytes: 2048,
          key: ['gemeente', 'jaar'],
          fields: [
            { name: 'jaar', type: 'year', unit: '', description: { nl: 'Jaar.', en: 'Year.' } },
            {
              name: 'leerlingen',
              type: 'integer',
              unit: 'leerlingen',
              description: { nl: 'Aantal.', en: 'Aantal.' },
            },
          ],
        },
      ],
    });
  });
  it('returns a problem if the description of the data files is missing', async () => {
    const engine = createEngine(load({ 'datapackage.json': null }));
    expect(await engine.catalogue()).toMatchObject({
      file: 'datapackage.json',
      problem: 'unreachable',
    });
    expect((await engine.open()).version).toBeNull();
  });
  it('refuses births of the user that cannot be true or skip a year, and keeps the earlier ones', async () => {
    const engine = createEngine(load());
    const use = (rows: string) =>
      engine.useBirths(new TextEncoder().encode(`jaar,levendgeborenen\n${rows}`), 'mijn.csv');
    expect(await use('2017,102\n')).toMatchObject({ lastYear: 2017, userYears: [2017] });
    expect(await use('2017,10\n')).toMatchObject({
      file: 'mijn.csv',
      problem: 'births-absurd',
      row: 2,
      found: '2017: 10',
    });
    expect(await use('2019,102\n')).toMatchObject({ problem: 'births-missing', found: '2017: ' });
    expect(await use('2018,102\n2017,103\n')).toMatchObject({
      lastYear: 2018,
      userYears: [2018, 2017],
    });
    expect(await engine.useBirths(null, '')).toMatchObject({ lastYear: 2016, userYears: [] });
  });
  it('says how many births it expects after the last known year: the mean of the last three', async () => {
    const engine = createEngine(load());
    const site = await engine.births();
    expect(site).toMatchObject({ lastYear: 2016, userYears: [] });
    const bytes = new TextEncoder().encode('jaar,levendgeborenen\n2017,102\n2018,105\n2019,108\n');
    expect(await engine.useBirths(bytes, 'mijn.csv')).toMatchObject({
      lastYear: 2019,
      expected: 105,
    });
    expect(await engine.births()).toMatchObject({ lastYear: 2019, expected: 105 });
  });
  it('answers with the whole matrix of a measure', async () => {
    const answer = (await createEngine(load()).ask(FIRST_QUESTION)) as Answer;
    expect(answer.counts.codes).toEqual(['GM0001', 'GM0002', 'NL']);
    expect([...answer.matrix.values].map((value) => Math.round(value * 10) / 10)).toEqual([
      NaN,
      -20,
      NaN,
      20,
      NaN,
      -6.7,
    ]);
    expect(answer.breaks).toContain(0);
  });
  it('names the file, row and column of an invalid count, and still reads the other files', async () => {
    const broken = FILES['po.csv']!.replace('2016,80', '2016,8O');
    const engine = createEngine(load({ 'po.csv': broken }));
    const reply = await engine.ask(FIRST_QUESTION);
    expect(reply).toMatchObject({
      file: 'po.csv',
      problem: 'not-a-count',
      row: 3,
      column: 'leerlingen',
    });
    expect((await engine.open()).areas).toHaveLength(2);
  });
  it('lists each file that is missing, truncated or has another header', async () => {
    const opening = await createEngine(
      load({
        'gemeenten.topo.json': FILES['gemeenten.topo.json']!.slice(0, 50),
        'herindelingen.csv': null,
        'gebieden.csv': 'gemeente,naam\n',
      }),
    ).open();
    expect(opening.shapes).toBeNull();
    expect(
      Object.fromEntries(opening.problems.map(({ file, problem }) => [file, problem])),
    ).toEqual({
      'gemeenten.topo.json': 'truncated',
      'herindelingen.csv': 'unreachable',
      'gebieden.csv': expect.stringMatching(/unknown-header|missing-column/),
    });
  });
  it('tries a file again after it failed', async () => {
    let up = false;
    const flaky: Load = (file) => (up ? load()(file) : Promise.reject(new Unreachable(file, 503)));
    const engine = createEngine(flaky);
    expect(isProblem(await engine.ask(FIRST_QUESTION))).toBe(true);
    up = true;
    expect(isProblem(await engine.ask(FIRST_QUESTION))).toBe(false);
  });
});
