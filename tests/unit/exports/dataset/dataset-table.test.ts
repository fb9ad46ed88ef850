import { describe, expect, it } from 'vitest';
import { datasetTable } from '../../../../src/exports/dataset/dataset-table.ts';
import type { Line, LineFigures, LineOf, Part } from '../../../../src/exports/dataset/part.ts';
import type { Shape } from '../../../../src/exports/dataset/shape.ts';
import type { DataTable } from '../../../../src/exports/table.ts';
import { examCounts } from '../../../../src/tables/exam-counts.ts';
import { COUNTED_FIELD_WORDS, FIELD_WORDS } from '../../../fixtures/words.ts';
import { countsWith, type Figure } from '../../../fixtures/counts-builder.ts';

const AREAS = ['GM0001', 'GM0002'].map((code) => ({
  code,
  name: `Dorp ${code}`,
  level: 'gemeente',
  regions: null,
}));
const SHAPE: Shape = {
  form: 'lang',
  counted: 'school',
  years: [2015, 2016],
  attributes: ['code', 'naam'],
  intervals: ['80', '95'],
  base: 2015,
  provisional: [],
  words: FIELD_WORDS.nl,
};

function partWith(areas: Record<string, Figure[]>, change: Partial<Part> = {}): Part {
  return {
    soort: 'bo',
    counts: countsWith(areas),
    bounds: null,
    measures: [],
    lines: [],
    ...change,
  };
}

/** Counts of one year, 2015, with a projected year after it. */
function projected(): Part {
  const counts = { ...countsWith({ GM0001: [100, 90.123456] }), observed: 1 };
  const bound = (value: number) => Float64Array.of(value, value);
  const bounds = { low80: bound(85), high80: bound(95), low95: bound(80), high95: bound(99) };
  return partWith({}, { counts, bounds });
}

/** A line of one area. */
function lineOf(what: LineOf, years: number[], figures: LineFigures): Line {
  const key = Object.values(what).join(' ');
  return { what, key, years, areas: new Map([['GM0001', figures]]) };
}

/** The rows as objects, with null where a number is missing. */
function rowsOf({ fields, columns, rows }: DataTable): Record<string, unknown>[] {
  return Array.from({ length: rows }, (_, i) =>
    Object.fromEntries(
      fields.map(({ name }, k) => {
        const cell = columns[k]?.[i] ?? null;
        return [name, Number.isNaN(cell) ? null : cell];
      }),
    ),
  );
}

describe('the long form', () => {
  it('has a row per area, soort and year, in that order', () => {
    const parts = ['bo', 'sbo'].map((soort) =>
      partWith({ GM0001: [1, 2], GM0002: [3, 4] }, { soort }),
    );
    const rows = rowsOf(datasetTable(AREAS, parts, SHAPE));
    expect(rows.map(({ code, soort, jaar }) => `${code} ${soort} ${jaar}`)).toEqual([
      'GM0001 bo 2015',
      'GM0001 bo 2016',
      'GM0001 sbo 2015',
      'GM0001 sbo 2016',
      'GM0002 bo 2015',
      'GM0002 bo 2016',
      'GM0002 sbo 2015',
      'GM0002 sbo 2016',
    ]);
  });
  it('states masked cells as lowest, best and highest, beside the figure of the page', () => {
    const part = partWith({ GM0001: [{ pupils: 10, masked: 2 }] });
    const [row] = rowsOf(datasetTable(AREAS, [part], { ...SHAPE, years: [2015] }));
    expect(row).toMatchObject({
      status: 'geteld',
      leerlingen: 10,
      leerlingen_laagste: 12,
      leerlingen_beste: 15,
      leerlingen_hoogste: 18,
      afgeschermd: 2,
    });
  });
  it('has no figure where all is masked, and still its bounds', () => {
    const part = partWith({ GM0001: [{ pupils: 0, masked: 1 }] });
    const [row] = rowsOf(datasetTable(AREAS, [part], { ...SHAPE, years: [2015] }));
    expect(row).toMatchObject({
      status: 'afgeschermd',
      leerlingen: null,
      leerlingen_laagste: 1,
      leerlingen_hoogste: 4,
    });
  });
  it('keeps zero apart from missing', () => {
    const part = partWith({ GM0001: [0, NaN] });
    const rows = rowsOf(datasetTable(AREAS, [part], SHAPE));
    expect(rows.map(({ leerlingen, status }) => [leerlingen, status])).toEqual([
      [0, 'geteld'],
      [null, 'geen cijfers'],
    ]);
  });
  it('says where an area has no school: no pupils there, and nothing to expect', () => {
    const counts = { ...countsWith({ GM0001: [{ vestigingen: 0 }, NaN] }), observed: 1 };
    const rows = rowsOf(datasetTable(AREAS, [partWith({}, { counts })], SHAPE));
    expect(
      rows.map(({ leerlingen, leerlingen_beste, status }) => [
        leerlingen,
        leerlingen_beste,
        status,
      ]),
    ).toEqual([
      [0, 0, 'geen school'],
      [null, null, 'geen school'],
    ]);
  });
  it('says only the lowest where vestigingen are missing', () => {
    const part = partWith({ GM0001: [{ pupils: 10, masked: 1, complete: false }] });
    const [row] = rowsOf(datasetTable(AREAS, [part], { ...SHAPE, years: [2015] }));
    expect(row).toMatchObject({
      status: 'onvolledig',
      leerlingen: 10,
      leerlingen_laagste: 11,
      leerlingen_beste: null,
      leerlingen_hoogste: null,
    });
  });
  it('flags the figures of a file of the reader’s own, and has no such column without', () => {
    const ours = datasetTable(AREAS, [partWith({ GM0001: [5, 6] })], SHAPE);
    expect(ours.fields.map(({ name }) => name)).not.toContain('eigen');
    const mixed = partWith({ GM0001: [5, { pupils: 6, fromUser: true }] });
    const rows = rowsOf(datasetTable(AREAS, [mixed], SHAPE));
    expect(rows.map(({ eigen }) => eigen)).toEqual([false, true]);
  });

  it('never calls a figure of the reader’s own provisional', () => {
    const part = partWith({ GM0001: [{ pupils: 6, fromUser: true }], GM0002: [5] });
    const shape = { ...SHAPE, years: [2015], provisional: [2015] };
    const rows = rowsOf(datasetTable(AREAS, [part], shape));
    expect(rows.map(({ status, voorlopig }) => [status, voorlopig])).toEqual([
      ['geteld', false],
      ['voorlopig', true],
    ]);
  });

  it('flags provisional years, also where the figure is incomplete', () => {
    const part = partWith({ GM0001: [5], GM0002: [{ pupils: 5, complete: false }] });
    const shape = { ...SHAPE, years: [2015], provisional: [2015] };
    const rows = rowsOf(datasetTable(AREAS, [part], shape));
    expect(rows.map(({ status, voorlopig }) => [status, voorlopig])).toEqual([
      ['voorlopig', true],
      ['onvolledig', true],
    ]);
  });
  it('flags projected years and gives their intervals', () => {
    const rows = rowsOf(datasetTable(AREAS, [projected()], SHAPE));
    expect(rows[0]).toMatchObject({ status: 'geteld', leerlingen: 100, onder_80: null });
    expect(rows[1]).toMatchObject({
      status: 'projectie',
      leerlingen: 90,
      leerlingen_laagste: null,
      leerlingen_beste: 90,
      onder_80: 85,
      boven_80: 95,
      onder_95: 80,
      boven_95: 99,
    });
  });
  it('rounds expected pupils to whole pupils in every column, and computes an index before it rounds', () => {
    const measures = [{ id: 'index' as const, values: Float64Array.of(100, 90.123456) }];
    const bound = (value: number) => Float64Array.of(value, value);
    const bounds = {
      low80: bound(85.4),
      high80: bound(95.5),
      low95: bound(80.6),
      high95: bound(99.2),
    };
    const one = (value: number) => Float64Array.of(value);
    const lines = [
      lineOf({ kind: 'scenario', of: 'Wijk' }, [2016], { pupils: one(120.7) }),
      lineOf({ kind: 'eerder', of: 2014 }, [2016], { pupils: one(88.25) }),
      lineOf({ kind: 'methode', of: 'log-lineair' }, [2016], { pupils: one(91.5) }),
      lineOf({ kind: 'prognose', of: 'a.csv' }, [2016], { pupils: one(85.5) }),
    ];
    const table = datasetTable(AREAS, [{ ...projected(), bounds, measures, lines }], SHAPE);
    expect(rowsOf(table)[1]).toMatchObject({
      leerlingen: 90,
      index: 90.12346,
      onder_80: 85,
      onder_80_index: 85.4,
      boven_80: 96,
      onder_95: 81,
      boven_95: 99,
      scenario_1: 121,
      verwacht_in_2014: 88,
      verwacht_in_2014_index: 88.25,
      methode_log_lineair: 92,
      // A figure of the user is as in the file.
      eigen_prognose_1: 85.5,
    });
    const typeOf = (name: string) => table.fields.find((field) => field.name === name)?.type;
    const types = ['leerlingen', 'onder_80', 'scenario_1', 'onder_80_index', 'eigen_prognose_1'];
    expect(types.map(typeOf)).toEqual(['integer', 'integer', 'integer', 'number', 'number']);
  });
  it('has no interval columns where no year is projected or none is asked for', () => {
    const counted = datasetTable(AREAS, [projected()], { ...SHAPE, years: [2015] });
    const without = datasetTable(AREAS, [projected()], { ...SHAPE, intervals: ['80'] });
    const names = ({ fields }: DataTable) => fields.map(({ name }) => name);
    expect(names(counted).filter((name) => name.startsWith('onder'))).toEqual([]);
    expect(names(without).filter((name) => name.startsWith('onder'))).toEqual(['onder_80']);
    expect(counted.fields.find(({ name }) => name === 'leerlingen')?.type).toBe('integer');
  });
  it('has a column per scenario, empty for areas for which it does not hold', () => {
    const lines = [
      lineOf({ kind: 'scenario', of: 'Wijk' }, [2016], { pupils: Float64Array.of(120) }),
    ];
    const rows = rowsOf(datasetTable(AREAS, [{ ...projected(), lines }], SHAPE));
    expect(rows.map(({ scenario_1 }) => scenario_1)).toEqual([null, 120]);
  });
  it('has a column per earlier forecast, other method and line of the reader’s own, with bounds where it has any', () => {
    const one = (value: number) => Float64Array.of(value);
    const lines = [
      lineOf({ kind: 'eerder', of: 2014 }, [2015, 2016], { pupils: Float64Array.of(99, 88) }),
      lineOf({ kind: 'methode', of: 'log-lineair' }, [2016], { pupils: one(91) }),
      lineOf({ kind: 'prognose', of: 'a.csv' }, [2016], {
        pupils: one(85),
        low: one(80),
        high: one(NaN),
      }),
      lineOf({ kind: 'prognose', of: 'b.csv' }, [2016], {
        pupils: one(86),
        low: one(NaN),
        high: one(NaN),
      }),
      lineOf({ kind: 'prognose', of: 'later.csv' }, [2041], { pupils: one(1) }),
    ];
    const table = datasetTable(AREAS, [{ ...projected(), lines }], SHAPE);
    const [counted, expected] = rowsOf(table);
    expect(counted).toMatchObject({ verwacht_in_2014: 99, methode_log_lineair: null });
    expect(expected).toMatchObject({
      verwacht_in_2014: 88,
      methode_log_lineair: 91,
      eigen_prognose_1: 85,
      eigen_prognose_1_onder: 80,
      eigen_prognose_1_boven: null,
      eigen_prognose_2: 86,
    });
    const names = table.fields.map(({ name }) => name);
    expect(names).not.toContain('eigen_prognose_2_onder');
    expect(names).not.toContain('eigen_prognose_3');
    const own = table.fields.find(({ name }) => name === 'eigen_prognose_2');
    expect(own?.description).toContain('b.csv');
  });
  it('has beside the sum of DUO’s forecasts of schools how many schools it lacks, which has no index', () => {
    const [pupils, lacking] = [Float64Array.of(85), Float64Array.of(2)];
    const lines = [lineOf({ kind: 'duo', of: 'wpo.csv' }, [2016], { pupils, lacking })];
    const part = { ...projected(), lines, measures: [] };
    expect(rowsOf(datasetTable(AREAS, [part], SHAPE))[1]).toMatchObject({
      prognose_duo_1: 85,
      prognose_duo_1_ontbreekt: 2,
    });
    const measures = [{ id: 'index' as const, values: Float64Array.of(100, 85) }];
    const withIndex = datasetTable(AREAS, [{ ...part, measures }], SHAPE);
    const names = withIndex.fields.map(({ name }) => name);
    expect(names).toContain('prognose_duo_1_index');
    expect(names).not.toContain('prognose_duo_1_ontbreekt_index');
  });
  it('gives a line of several soorten one column, each row that of its own soort', () => {
    const partOf = (soort: string, pupils: number) => ({
      ...projected(),
      soort,
      lines: [lineOf({ kind: 'eerder', of: 2014 }, [2016], { pupils: Float64Array.of(pupils) })],
    });
    const parts = [partOf('bo', 70), { ...projected(), soort: 'sbo', lines: [] }, partOf('so', 7)];
    const rows = rowsOf(datasetTable(AREAS, parts, { ...SHAPE, years: [2016] }));
    expect(rows.map(({ verwacht_in_2014 }) => verwacht_in_2014)).toEqual([70, null, 7]);
  });
  it('states bounds and lines as an index too where pupils are reported so', () => {
    const measures = [{ id: 'index' as const, values: Float64Array.of(100, 90) }];
    const lines = [lineOf({ kind: 'eerder', of: 2014 }, [2016], { pupils: Float64Array.of(50) })];
    const rows = rowsOf(datasetTable(AREAS, [{ ...projected(), measures, lines }], SHAPE));
    expect(rows[1]).toMatchObject({ onder_80_index: 85, verwacht_in_2014_index: 50 });
    expect(rows[0]).toMatchObject({ onder_80_index: null, verwacht_in_2014_index: null });
  });
  it('has the base year and its pupils beside a measure that compares with it', () => {
    const measures = [{ id: 'verandering' as const, values: Float64Array.of(NaN, -50) }];
    const part = partWith({ GM0001: [100, 50] }, { measures });
    const rows = rowsOf(datasetTable(AREAS, [part], SHAPE));
    expect(rows[1]).toMatchObject({
      verandering: -50,
      basisjaar: 2015,
      leerlingen_basisjaar: 100,
    });
  });
  it('states the regions of a gemeente where asked, and none of a region', () => {
    const region = { code: '09', name: 'Regio' };
    const regions = new Proxy({}, { get: () => [region] }) as never;
    const areas = [{ ...AREAS[0]!, regions }, AREAS[1]!];
    const part = partWith({ GM0001: [1], GM0002: [1] });
    const shape: Shape = { ...SHAPE, years: [2015], attributes: ['code', 'provincie', 'corop'] };
    const rows = rowsOf(datasetTable(areas, [part], shape));
    expect(rows[0]).toMatchObject({ provincie: 'Regio', corop_code: '09', corop_naam: 'Regio' });
    expect(rows[1]).toMatchObject({ provincie: null, corop_code: null });
    expect(rows[0]).not.toHaveProperty('naam');
  });
});

describe('the wide form', () => {
  it('has a row per area and soort, and columns per year for what that year has', () => {
    const table = datasetTable(AREAS, [projected()], { ...SHAPE, form: 'breed' });
    expect(table.rows).toBe(1);
    const [row] = rowsOf(table);
    expect(row).toMatchObject({
      leerlingen_2015: 100,
      leerlingen_2016: 90,
      onder_80_2016: 85,
    });
    expect(row).not.toHaveProperty('onder_80_2015');
    expect(row).not.toHaveProperty('leerlingen_laagste_2016');
  });
  it('has the columns of a line in the years of which it speaks only', () => {
    const lines = [lineOf({ kind: 'eerder', of: 2015 }, [2016], { pupils: Float64Array.of(88) })];
    const table = datasetTable(AREAS, [{ ...projected(), lines }], { ...SHAPE, form: 'breed' });
    const [row] = rowsOf(table);
    expect(row).toMatchObject({ verwacht_in_2015_2016: 88 });
    expect(row).not.toHaveProperty('verwacht_in_2015_2015');
  });
  it('holds the very figures of the long form', () => {
    const part = partWith({ GM0001: [1, { pupils: 7, masked: 1 }], GM0002: [NaN, 4] });
    const long = rowsOf(datasetTable(AREAS, [part], SHAPE));
    const wide = rowsOf(datasetTable(AREAS, [part], { ...SHAPE, form: 'breed' }));
    expect.assertions(3 * long.length + 1);
    expect(long.length).toBeGreaterThan(2);
    for (const { code, jaar, ...rest } of long) {
      const row = wide.find((one) => one['code'] === code)!;
      for (const name of ['leerlingen', 'leerlingen_hoogste', 'status'] as const) {
        expect(row[`${name}_${jaar}`]).toEqual(rest[name]);
      }
    }
  });
});

describe('a data set of exam candidates', () => {
  const shape: Shape = { ...SHAPE, counted: 'examen', years: [2018, 2019], base: 2018, words: COUNTED_FIELD_WORDS.nl.examen }; // prettier-ignore
  const exam = (year: number, known: number, masked: number) => ({
    gemeente: 'GM0001',
    type: 'havo' as const,
    year,
    known,
    masked,
    sites: 1,
  });
  const counts = examCounts([exam(2018, 40, 0), exam(2019, 30, 3)], ['GM0001'], ['havo'], null);
  const measures = [{ id: 'verandering' as const, values: Float64Array.of(NaN, -7.5, NaN, -7.5) }];
  const part = partWith({}, { soort: 'havo', counts, measures });

  it('has the known number of the source, its bounds, and the estimate that measures are computed from', () => {
    const [then, now] = rowsOf(datasetTable(AREAS, [part], shape));
    expect(then).toMatchObject({
      schooljaar: '2018-19',
      jaar: 2018,
      kandidaten: 40,
      afgeschermd: 0,
    });
    expect(now).toMatchObject({
      schooljaar: '2019-20',
      status: 'geteld',
      kandidaten: 30,
      kandidaten_laagste: 33,
      kandidaten_beste: 36.96,
      kandidaten_hoogste: 42,
      afgeschermd: 3,
      basisjaar: 2018,
      kandidaten_beste_basisjaar: 40,
      verandering: -7.5,
    });
  });
  it('speaks nowhere of pupils, a count date or provisional figures', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const form of ['lang', 'breed'] as const) {
        const words = COUNTED_FIELD_WORDS[language].examen;
        const { fields } = datasetTable(AREAS, [part], { ...shape, form, words });
        const names = fields.map(({ name }) => name);
        expect(names.filter((name) => /leerling|voorlopig/.test(name))).toEqual([]);
        for (const { name, description, unit } of fields) {
          const text = description.replace(
            /niet het aantal leerlingen|not the number of pupils/,
            '',
          );
          expect(`${text} ${unit ?? ''}`, name).not.toMatch(
            /leerlingen|pupils|teldatum|count date/,
          );
        }
      }
    }
  });
  it('has no number where all is masked, and still an estimate within its bounds', () => {
    const masked = examCounts([exam(2018, 0, 2)], ['GM0001'], ['havo'], null);
    const [row] = rowsOf(datasetTable(AREAS, [partWith({}, { counts: masked })], { ...shape, years: [2018] })); // prettier-ignore
    expect(row).toMatchObject({
      status: 'afgeschermd',
      kandidaten: null,
      kandidaten_laagste: 2,
      kandidaten_beste: 4.64,
      kandidaten_hoogste: 8,
    });
  });
  it('names columns of the wide form by school year', () => {
    const [row] = rowsOf(datasetTable(AREAS, [part], { ...shape, form: 'breed' }));
    expect(row).toMatchObject({ kandidaten_2018_19: 40, kandidaten_2019_20: 30 });
    expect(row).not.toHaveProperty('jaar');
  });
});

describe('a data set of pupils by residence', () => {
  it('has one number, which CBS rounds, and nothing about masked cells or vestigingen', () => {
    const shape: Shape = { ...SHAPE, counted: 'woon', words: COUNTED_FIELD_WORDS.nl.woon };
    const part = partWith({ GM0001: [{ pupils: 120, complete: false, vestigingen: NaN }, 110] });
    const table = datasetTable(AREAS, [part], { ...shape, provisional: [2016] });
    const names = [
      'niveau',
      'code',
      'naam',
      'soort',
      'jaar',
      'status',
      'voorlopig',
      'leerlingen_woongemeente',
    ];
    expect(table.fields.map(({ name }) => name)).toEqual(names);
    expect(rowsOf(table)).toMatchObject([
      { jaar: 2015, status: 'onvolledig', voorlopig: false, leerlingen_woongemeente: 120 },
      { jaar: 2016, status: 'voorlopig', voorlopig: true, leerlingen_woongemeente: 110 },
    ]);
    const pupils = table.fields.find(({ name }) => name === 'leerlingen_woongemeente');
    expect(pupils?.description).toMatch(/wonen.*CBS rondt/);
  });
});

it('every column says what it means, in both languages, and pupils have a unit', () => {
  for (const language of ['nl', 'en'] as const) {
    const { fields } = datasetTable(AREAS, [projected()], {
      ...SHAPE,
      words: FIELD_WORDS[language],
    });
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) expect(field.description.length, field.name).toBeGreaterThan(10);
    expect(fields.filter(({ name }) => name.startsWith('leerlingen')).every((f) => f.unit)).toBe(
      true,
    );
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  }
});
