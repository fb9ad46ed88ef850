import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/exports/table.ts';
import { NEUTRAL } from '../../src/forecast/scenario/scenario.ts';
import type { Level } from '../../src/state/selection/dataset-options.ts';
import { rowAreas } from '../../src/state/dataset/dataset-areas.ts';
import type { Selection } from '../../src/state/selection/selection.ts';
import { areas, engine, askDataset } from '../fixtures/shipped-dataset.ts';

type Row = Record<string, Cell>;

/** All rows of the data set of a selection, as objects. */
async function rowsOf(
  change: Partial<Selection>,
  dataset: Partial<Selection['dataset']>,
): Promise<Row[]> {
  const { summary } = await askDataset(change, dataset);
  const rows: Row[] = [];
  while (rows.length < summary.rows) {
    const page = await engine.datasetRows(summary.id, rows.length);
    rows.push(
      ...page.map((cells) =>
        Object.fromEntries(summary.fields.map(({ name }, k) => [name, cells[k] ?? null])),
      ),
    );
  }
  return rows;
}

const sum = (rows: Row[], name: string) =>
  rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);
/** How much a sum of parts may differ from the whole, because expected pupils are rounded to whole pupils; 0 where they are counted. */
const roundingOf = (parts: Row[], { status }: Row) =>
  status === 'projectie' ? (parts.length + 1) / 2 : 0;
const differenceOf = (sum: number, whole: Cell | undefined) => Math.abs(sum - Number(whole));
const in2025 = { span: [2025, 2025] as const };

describe('the data set of the figures that are shipped', () => {
  it('has the national totals of DUO', async () => {
    const rows = await rowsOf({}, { levels: ['land'], figures: ['geteld'] });
    const of = (year: number) => rows.find(({ jaar }) => jaar === year)?.['leerlingen'];
    expect([of(1996), of(2008), of(2025)]).toEqual([1_501_046, 1_553_042, 1_356_911]);
    expect(rows).toHaveLength(30);
  });
  it('sums from the schools of a gemeente to the gemeente, in every year', async () => {
    const change = { areas: ['GM0197'] };
    const ofSchools = await rowsOf(change, { unit: 'vestigingen' });
    const ofGemeente = await rowsOf(change, { figures: ['geteld'] });
    expect(ofGemeente).toHaveLength(30);
    for (const { jaar, leerlingen } of ofGemeente) {
      const inYear = ofSchools.filter((row) => row['jaar'] === jaar);
      expect(sum(inYear, 'leerlingen'), String(jaar)).toBe(leerlingen);
    }
  });
  it('has the projection of each school that is open, with bounds around it', async () => {
    const rows = await rowsOf({ areas: ['GM0197'] }, { unit: 'vestigingen', span: [2025, 2030] });
    const projected = rows.filter(({ status }) => status === 'projectie');
    expect(projected).toHaveLength(14 * 5);
    for (const row of projected) {
      expect(Number(row['onder_80'])).toBeLessThan(Number(row['leerlingen']));
      expect(Number(row['boven_80'])).toBeGreaterThan(Number(row['leerlingen']));
      expect(row['projectie_methode']).toBe('gemeente × aandeel');
    }
    const [country] = await rowsOf({ areas: ['GM0197'] }, { span: [2030, 2030] });
    const in2030 = projected.filter(({ jaar }) => jaar === 2030);
    // Projections of schools need not add up to their gemeente, but are near it.
    expect(Math.abs(sum(in2030, 'leerlingen') / Number(country?.['leerlingen']) - 1)).toBeLessThan(0.1); // prettier-ignore
  });
  it('sums from all schools of vo to the country', async () => {
    const rows = await rowsOf({ sector: 'vo', soorten: ['vo'] }, { unit: 'vestigingen', span: [2025, 2025] }); // prettier-ignore
    const [country] = await rowsOf({ sector: 'vo', soorten: ['vo'] }, { levels: ['land'], span: [2025, 2025] }); // prettier-ignore
    expect(sum(rows, 'leerlingen')).toBe(country?.['leerlingen']);
  });
  it('sums from gemeenten to regions of every division and to the country', async () => {
    const levels: Level[] = ['gemeente', 'provincie', 'corop', 'veiligheidsregio', 'land'];
    const rows = await rowsOf({}, { ...in2025, levels });
    for (const level of levels) {
      const here = rows.filter(({ niveau }) => niveau === level);
      expect(sum(here, 'leerlingen'), level).toBe(1_356_911);
      for (const name of ['leerlingen_laagste', 'leerlingen_beste', 'leerlingen_hoogste']) {
        expect(sum(here, name), `${level} ${name}`).toBe(
          sum(
            rows.filter(({ niveau }) => niveau === 'land'),
            name,
          ),
        );
      }
    }
  });
  it('sums from soorten to all of them, counted and projected', async () => {
    const soorten = ['bo', 'sbo', 'so', 'so/vso', 'vso'] as const;
    const dataset = { span: [2025, 2035] as const, levels: ['provincie', 'land'] as const };
    const apart = await rowsOf({ soorten }, dataset);
    const sumPaths = await rowsOf({ soorten }, { ...dataset, soortRows: 'som' });
    expect(sumPaths).toHaveLength(13 * 11);
    for (const row of sumPaths) {
      const parts = apart.filter(({ code, jaar }) => code === row['code'] && jaar === row['jaar']);
      expect(parts).toHaveLength(soorten.length);
      const isUnknown = parts.some(({ status }) => status === 'geen cijfers');
      if (row['code'] !== 'NL' && isUnknown) expect(row['leerlingen']).toBeNull();
      else
        expect(differenceOf(sum(parts, 'leerlingen'), row['leerlingen'])).toBeLessThanOrEqual(
          roundingOf(parts, row),
        );
      expect(row['soort']).toBe('bo+sbo+so+so/vso+vso');
    }
  });
  it('looks for the peak of special education from 2010 on: before that vso was counted among so', async () => {
    const dataset = { levels: ['land'], figures: ['geteld'], measures: ['piek'] } as const;
    const rows = await rowsOf({ soorten: ['vso'] }, dataset);
    const after = rows.filter(({ jaar }) => Number(jaar) >= 2010);
    const most = Math.max(...after.map(({ leerlingen }) => Number(leerlingen)));
    const now = after.at(-1);
    expect(Number(rows.find(({ jaar }) => jaar === 1998)?.['leerlingen'])).toBe(27_440);
    expect(most).toBeLessThan(27_440);
    expect(now?.['piek']).toBeCloseTo(100 * (Number(now?.['leerlingen']) / most - 1), 4);
  });
  it('has the years that vo has, and flags 2023 as incomplete where vestigingen are missing', async () => {
    const rows = await rowsOf({ sector: 'vo', soorten: ['vo'] }, { figures: ['geteld'] });
    expect([...new Set(rows.map(({ jaar }) => jaar))]).toEqual([2019, 2023, 2024, 2025]);
    const of = (status: string) => rows.filter((row) => row['status'] === status);
    expect(
      of('onvolledig')
        .concat(of('geen cijfers'))
        .map(({ jaar }) => jaar),
    ).toEqual(Array(25).fill(2023));
    expect(of('geen cijfers').map(({ leerlingen }) => leerlingen)).toEqual([null]);
  });
  it('gives the three northern provinces, bo and sbo, 2010 to 2035, a row each', async () => {
    const within = ['provincie.Drenthe', 'provincie.Groningen', 'provincie.Friesland'];
    const rows = await rowsOf({ soorten: ['bo', 'sbo'] }, { within, span: [2010, 2035] });
    expect(rows).toHaveLength((12 + 10 + 18) * 2 * 26);
    expect(
      new Set(rows.filter(({ jaar }) => Number(jaar) > 2025).map((row) => row['voorlopig'])),
    ).toEqual(new Set([false]));
  });
  it('has scenarios beside the projection that add up over soorten', async () => {
    const levers = { ...NEUTRAL, nieuwbouw: { homes: 1000, pupilsPerHome: 0.3, from: 2028 } };
    const selection = {
      soorten: ['bo', 'sbo'] as const,
      areas: ['GM0106'],
      scenarios: [{ name: 'Wijk', area: null, levers }],
    };
    const span = [2026, 2035] as const;
    const apart = await rowsOf(selection, { span });
    const sumPaths = await rowsOf(selection, { span, soortRows: 'som' });
    for (const row of sumPaths) {
      const parts = apart.filter(({ jaar }) => jaar === row['jaar']);
      expect(differenceOf(sum(parts, 'scenario_1'), row['scenario_1'])).toBeLessThanOrEqual(
        roundingOf(parts, row),
      );
    }
    expect(Number(sumPaths.at(-1)!['scenario_1'])).toBeGreaterThan(
      Number(sumPaths.at(-1)!['leerlingen']),
    );
  });
});

const OWN = [
  { code: 'eigen.0', name: 'Zuid', members: ['GM0114', 'GM0109'] },
  { code: 'eigen.1', name: null, members: ['GM0114', 'GM0106'] },
];

it('sums a region of the reader’s own from its gemeenten', async () => {
  const levels = ['gemeente', 'eigen'] as const;
  const { summary } = await askDataset({}, { ...in2025, levels, within: ['eigen.0'] }, OWN);
  const at = summary.fields.findIndex(({ name }) => name === 'leerlingen');
  const [coevorden, emmen, zuid] = summary.first.map((row) => Number(row[at]));
  expect(coevorden! + emmen!).toBe(zuid);
  expect(zuid).toBeGreaterThan(5000);
});

describe('the areas of the rows', () => {
  const rows = (codes: string[], levels: Level[]) =>
    rowAreas(areas, codes, levels, OWN, { country: 'Nederland', userRegion: 'eigen regio' });
  it('are all gemeenten unless it is narrowed', () => {
    expect(rows([], ['gemeente']).rows).toHaveLength(342);
  });
  it('are each gemeente once, however it is chosen', () => {
    const drenthe = rows(['provincie.Drenthe', 'GM0106', 'GM0363'], ['gemeente']);
    expect(drenthe.rows).toHaveLength(13);
  });
  it('are whole regions, also where one gemeente of it is chosen', () => {
    const { rows: found, sets } = rows(['GM0106'], ['provincie', 'land']);
    expect(found.map(({ code }) => code)).toEqual(['provincie.Drenthe', 'NL']);
    expect(sets[0]?.members).toHaveLength(12);
  });
  it('are regions of the reader’s own, by themselves or as the gemeenten in them', () => {
    const { rows: found, sets } = rows(['eigen.0'], ['gemeente', 'eigen']);
    expect(found.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'GM0109 Coevorden',
      'GM0114 Emmen',
      'eigen.0 Zuid',
    ]);
    expect(sets).toEqual([{ code: 'eigen.0', members: ['GM0114', 'GM0109'] }]);
    expect(rows([], ['eigen']).rows.map(({ name }) => name)).toEqual(['Zuid', 'eigen regio']);
    expect(rows(['GM0106'], ['eigen']).rows.map(({ code }) => code)).toEqual(['eigen.1']);
  });
  it('are at each level the regions that are asked for there, not those that others touch', () => {
    const beside = rows(
      ['corop.09', 'provincie.Gelderland', 'eigen.0'],
      ['provincie', 'corop', 'eigen'],
    );
    expect(beside.rows.map(({ code }) => code)).toEqual([
      'provincie.Gelderland',
      'corop.09',
      'eigen.0',
    ]);
  });
});
