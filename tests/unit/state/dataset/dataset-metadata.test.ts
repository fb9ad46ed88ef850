import { describe, expect, it } from 'vitest';
import { NEUTRAL } from '../../../../src/forecast/scenario/scenario.ts';
import { datasetMetadata } from '../../../../src/state/dataset/dataset-metadata.ts';
import { datasetName } from '../../../../src/state/dataset/dataset-name.ts';
import type { MetadataContext } from '../../../../src/state/dataset/metadata-context.ts';
import { defaultSelection, type Selection } from '../../../../src/state/selection/selection.ts';
import { DATASET_WORDS, WORDS } from '../../../fixtures/words.ts';

const source = (title: string) => ({ title, path: `https://x/${title}`, licence: 'CC0-1.0' });
const file = (name: string, ...titles: string[]) => ({
  file: name,
  sources: titles.map(source),
  countDate: name === 'gebieden.csv' ? null : '1 oktober',
  years: [2024, 2025],
  provisional: [2025],
});
const of: MetadataContext = {
  words: { page: WORDS.nl, dataset: DATASET_WORDS.nl },
  opening: {
    sources: [
      file('po.csv', 'DUO 06'),
      file('vo.csv', 'DUO 03', 'DUO 06'),
      file('gebieden.csv', 'CBS'),
      file('geboorten.csv', 'CBS geboorten'),
      { ...file('woongemeente.csv', 'CBS 85701NED'), provisional: [2023] },
      { ...file('examenkandidaten.csv', 'DUO examens'), countDate: null, provisional: [] },
    ],
    boundaryYear: 2026,
    version: '1.0.0',
  },
  years: [2024, 2025, 2026],
  newest: 2025,
  provisional: [2025],
  fields: [],
  nameOf: (code) => ({ GM0197: 'Aalten' })[code] ?? code,
  places: [],
  userFiles: [],
  isApart: false,
  userBirths: null,
  link: 'https://x/?modus=dataset',
  day: '2026-11-25',
};
const selection: Selection = { ...defaultSelection(), soorten: ['bo', 'sbo'] };
const dataset = (change: Partial<Selection['dataset']>) => ({
  ...selection,
  dataset: { ...selection.dataset, ...change },
});

describe('the metadata of a data set of schools', () => {
  const ofSchools = datasetMetadata(dataset({ unit: 'vestigingen' }), of);
  it('state the method of the projection of a school and for which schools it holds', () => {
    expect(ofSchools.projected?.method).toContain('aandeel van de vestiging');
    expect(ofSchools.projected?.method).toContain('die open blijft');
    expect(ofSchools.filters.map(({ name }) => name)).toContain(DATASET_WORDS.nl.figures.label);
  });
  it('say no scenarios, which do not apply to schools', () => {
    const scenarios = [{ name: 'Laag', area: null, levers: NEUTRAL }];
    const selected = { ...dataset({ unit: 'vestigingen' }), scenarios };
    expect(datasetMetadata(selected, of).scenarios).toEqual([]);
  });
  it('say no projection where only counts are asked', () => {
    const counted = datasetMetadata(dataset({ unit: 'vestigingen' }), { ...of, years: [2024, 2025] }); // prettier-ignore
    expect(counted.projected).toBeNull();
  });
});

describe('the metadata of what is counted otherwise than pupils at schools', () => {
  const wishes = {
    unit: 'vestigingen',
    figures: ['projectie'],
    lines: ['eerder'],
    measures: ['index', 'kansdaling'],
  } as const;
  const scenarios = [{ name: 'Laag', area: null, levers: NEUTRAL }];
  const exams = { ...defaultSelection('vo', 'examen'), scenarios };
  const ofExams = { ...of, years: [2014, 2024], newest: 2024, provisional: [] };

  it('state candidates by type and school year, without a count date, projection or scenario', () => {
    const about = datasetMetadata({ ...exams, dataset: { ...exams.dataset, ...wishes } }, ofExams);
    expect(about).toMatchObject({ countDate: null, projected: null, scenarios: [] });
    expect(about.title).toBe(
      'Examenkandidaten vmbo-b, vmbo-k, vmbo-g, vmbo-t en vmbo-lwt, 2014-15 tot en met 2024-25',
    );
    expect(about.description).toMatch(/kandidaten_beste de schatting/);
    expect(about.sources.map(({ title }) => title)).toEqual(['DUO examens', 'CBS']);
    const filters = new Map(about.filters.map(({ name, value }) => [name, value]));
    expect(filters.get('Geteld')).toBe('examenkandidaten');
    expect(filters.get('Schooljaren')).toBe('2014-15 tot en met 2024-25');
    expect(filters.get('Ten opzichte van')).toBe('2014-15');
    expect(filters.get('Maten naast kandidaten')).toBe('index');
    expect(filters.get('Een rij is')).toBe('een gebied');
    for (const name of ['Cijfers', 'Interval', 'Jaren']) expect(filters.has(name)).toBe(false);
    expect(about.name).toBe(
      'leerlingenatlas_examenkandidaten_vmbo-b-vmbo-k-vmbo-g-vmbo-t-vmbo-lwt_gemeente_2014-15_2024-25_2026-11-25',
    );
  });
  it('state pupils by residence with the source CBS, and DUO too for the in- and outflow', () => {
    const living = defaultSelection('vo', 'woon');
    const ofLiving = { ...of, years: [2013, 2023], newest: 2023, provisional: [2023] };
    const about = datasetMetadata(living, ofLiving);
    expect(about.title).toBe(
      'Leerlingen in het voortgezet onderwijs, naar woongemeente, 2013–2023',
    );
    expect(about.description).toMatch(/tientallen/);
    expect(about.sources.map(({ title }) => title)).toEqual(['CBS 85701NED', 'CBS']);
    expect(about).toMatchObject({ countDate: '1 oktober', provisional: [2023], projected: null });
    expect(about.name).toBe('leerlingenatlas_woongemeente_vo_gemeente_2013-2023_2026-11-25');
    const dataset = { ...living.dataset, measures: ['saldo'] as const };
    const withInflow = datasetMetadata({ ...living, dataset }, ofLiving);
    expect(withInflow.sources.map(({ title }) => title)).toEqual(['CBS 85701NED', 'DUO 03', 'DUO 06', 'CBS']); // prettier-ignore
    expect(withInflow.description).toMatch(/op scholen in het gebied \(DUO\) min/);
  });
  it('state the same in English', () => {
    const words = { page: WORDS.en, dataset: DATASET_WORDS.en };
    const about = datasetMetadata({ ...exams, language: 'en' }, { ...ofExams, words });
    expect(about.title).toBe(
      'Exam candidates vmbo-b, vmbo-k, vmbo-g, vmbo-t and vmbo-lwt, 2014-15 to 2024-25',
    );
  });
});

describe('the name of a file', () => {
  it('says what is counted, and school years of candidates', () => {
    const havo = { ...defaultSelection('vo', 'examen'), soorten: ['havo'] as const };
    const day = '2026-11-25';
    expect(datasetName(havo, [2024], day)).toBe(
      'leerlingenatlas_examenkandidaten_havo_gemeente_2024-25_2026-11-25',
    );
    const all = { ...havo, soorten: ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt', 'havo', 'vwo'] as const }; // prettier-ignore
    expect(datasetName(all, [2014, 2024], day)).toBe(
      'leerlingenatlas_examenkandidaten_vo_gemeente_2014-15_2024-25_2026-11-25',
    );
  });
  it('has the soorten, the level, the years and the day', () => {
    expect(datasetName(selection, [2010, 2035], '2026-11-25')).toBe(
      'leerlingenatlas_bo-sbo_gemeente_2010-2035_2026-11-25',
    );
  });
  it('has a single year once, the sector instead of all its soorten, and no slash', () => {
    const all = { ...selection, soorten: ['bo', 'sbo', 'so', 'so/vso', 'vso'] as const };
    expect(datasetName(all, [2025], '2026-11-25')).toBe(
      'leerlingenatlas_po_gemeente_2025_2026-11-25',
    );
    const some = { ...dataset({ levels: ['corop', 'land'] }), soorten: ['so/vso'] as const };
    expect(datasetName(some, [2025], '2026-11-25')).toBe(
      'leerlingenatlas_so-vso_corop-land_2025_2026-11-25',
    );
  });
});

describe('the metadata of a data set', () => {
  it('has each source once, with those of the projection', () => {
    const titles = (change: Partial<Selection>, years: number[]) =>
      datasetMetadata({ ...selection, ...change }, { ...of, years }).sources.map(
        ({ title }) => title,
      );
    expect(titles({}, [2025])).toEqual(['DUO 06', 'CBS']);
    expect(titles({}, [2025, 2026])).toEqual(['DUO 06', 'CBS', 'CBS geboorten']);
    const vo = { sector: 'vo', soorten: ['vo'] } as const;
    expect(titles(vo, [2026])).toEqual([
      'DUO 03',
      'DUO 06',
      'CBS',
      'CBS 85701NED',
      'CBS geboorten',
    ]);
  });
  it('has the provisional and the projected years, and the method', () => {
    const about = datasetMetadata(selection, of);
    expect(about).toMatchObject({
      provisional: [2025],
      countDate: '1 oktober',
      boundaryYear: 2026,
    });
    expect(about.projected).toEqual({
      method: 'panel met geboorten en groeit als het bo',
      origin: 2025,
    });
    const counted = datasetMetadata(selection, { ...of, years: [2024], provisional: [] });
    expect(counted).toMatchObject({ provisional: [], projected: null, scenarios: [] });
  });
  it('mentions user figures, and does not mention DUO where there are no other figures', () => {
    const mixed = datasetMetadata(selection, { ...of, userFiles: ['mijn.csv'] });
    expect(mixed.description).toContain('eigen bestand van de lezer: mijn.csv');
    expect(mixed.sources.map(({ title }) => title)).toContain('DUO 06');
    const apart = datasetMetadata(selection, {
      ...of,
      years: [2025],
      provisional: [],
      userFiles: ['mijn.csv'],
      isApart: true,
    });
    expect(apart).toMatchObject({ countDate: null, provisional: [] });
    expect(apart.sources.map(({ title }) => title)).toEqual(['CBS']);
    expect(apart.description).toContain('niet van DUO');
  });
  it('has the name of the file with user births where the projection is made from them', () => {
    const births = { ...of, userBirths: 'geboorten-mijn.csv' };
    const projected = datasetMetadata(selection, births);
    expect(projected.userBirths).toBe('geboorten-mijn.csv');
    expect(projected.description).toContain('geboorten-mijn.csv');
    const counted = datasetMetadata(selection, { ...births, years: [2025] });
    expect(counted.userBirths).toBeNull();
    expect(counted.description).not.toContain('geboorten-mijn.csv');
  });
  it('names the method that accounts for the children already born where the projection of bo is made by it', () => {
    const stated = (accountsForChildren: boolean) =>
      JSON.stringify(datasetMetadata(selection, { ...of, accountsForChildren }));
    expect(stated(true)).toContain('kinderen die al geboren zijn');
    expect(stated(false)).not.toContain('kinderen die al geboren zijn');
  });
  it('has the choices, in the language of the page', () => {
    const chosen = dataset({ measures: ['verandering'], levels: ['gemeente', 'corop'] });
    const nl = datasetMetadata(chosen, { ...of, places: ['Aalten', 'Drenthe (provincie)'] });
    expect(nl.filters).toContainEqual({ name: 'Gebieden', value: 'Aalten en Drenthe (provincie)' });
    expect(nl.filters).toContainEqual({ name: 'Rijen over', value: 'gemeente en COROP-gebied' });
    expect(nl.filters).toContainEqual({ name: 'Ten opzichte van', value: '2015' });
    expect(nl.title).toContain('2024–2026');
    const words = { page: WORDS.en, dataset: DATASET_WORDS.en };
    const en = datasetMetadata({ ...chosen, language: 'en' }, { ...of, words });
    expect(en.countDate).toBe('1 October');
    expect(en.filters).toContainEqual({ name: 'Areas', value: 'the whole of the Netherlands' });
  });
  it('has the lines that are in the data set, not those that were requested', () => {
    const lines = (names: string[], linesOf: string | null) =>
      datasetMetadata(dataset({ lines: ['eerder', 'methoden', 'eigen'], linesOf }), {
        ...of,
        fields: names.map((name) => ({ name })),
      }).filters.find(({ name }) => name === 'Lijnen naast de projectie')?.value;
    expect(lines(['leerlingen', 'eigen'], 'GM0197')).toBeUndefined();
    expect(lines(['verwacht_in_2015', 'eigen_prognose_1'], 'GM0197')).toBe(
      'verwacht in 2015, 2018 en 2021 en eigen prognoses en tellingen (eerder verwacht en andere methoden alleen voor Aalten)',
    );
    expect(lines(['eigen_telling_1'], 'GM0197')).toBe('eigen prognoses en tellingen');
  });
  it('has the levers of scenarios that differ from neutral', () => {
    const levers = {
      ...NEUTRAL,
      geboorten: -7,
      nieuwbouw: { homes: 200, pupilsPerHome: 0.4, from: 2028 },
    };
    const scenarios = [
      { name: '', area: null, levers },
      { name: 'Krimp', area: 'GM0197', levers },
    ];
    const [stated, here] = datasetMetadata({ ...selection, scenarios }, of).scenarios;
    expect(here?.levers).toMatch(/^Aalten; /);
    expect(stated?.name).toBe('Scenario 1');
    expect(stated?.levers).toBe(
      'geboorten −7,0\u202f%; 200 woningen met 0,4 leerlingen, vanaf 2028',
    );
    const still = [{ name: '', area: null, levers: NEUTRAL }];
    expect(datasetMetadata({ ...selection, scenarios: still }, of).scenarios[0]?.levers).toBe(
      'als de projectie',
    );
  });
});
