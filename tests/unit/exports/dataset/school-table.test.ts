import { beforeAll, describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  schoolTable,
  type DatasetSchool,
  type SchoolShape,
} from '../../../../src/exports/dataset/school-table.ts';
import { cellsOf } from '../../../../src/exports/table.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import { loadFieldWords, type FieldWords } from '../../../../src/text/fields.ts';
import { school } from '../../../fixtures/school-builder.ts';
import { schoolYear } from '../../../fixtures/school-projection-builder.ts';

let words: FieldWords;
beforeAll(async () => {
  words = await loadFieldWords('nl', 'school');
});

function known(
  code: string,
  counts: readonly (number | null)[],
  rest: Partial<DatasetSchool> = {},
): DatasetSchool {
  const one = school(code, counts);
  const [life] = livesOf([one], []);
  if (!life) throw new Error(`${code} has no pupils in any year`);
  return { school: one, life, gemeenteName: 'Eerste', norm: null, projected: [], ...rest };
}

const tableOf = (schools: DatasetSchool[], shape: Partial<SchoolShape>) =>
  schoolTable(schools, {
    form: 'lang',
    years: [2021, 2022, 2023],
    projected: [],
    intervals: ['80', '95'],
    provisional: [2023],
    words,
    ...shape,
  });
const namesOf = (schools: DatasetSchool[], shape: Partial<SchoolShape> = {}) =>
  tableOf(schools, shape).fields.map(({ name }) => name);

function rowsOf(schools: DatasetSchool[], shape: Partial<SchoolShape> = {}) {
  const table = tableOf(schools, shape);
  return (...names: string[]) => {
    const columns = names.map((name) =>
      cellsOf(
        table,
        table.fields.findIndex((field) => field.name === name),
      ),
    );
    return Array.from({ length: table.rows }, (_, i) => columns.map((column) => column[i]));
  };
}

describe('a data set of schools', () => {
  it('has a row for each year in which a school existed', () => {
    const cells = rowsOf([known('00AA00', [60, 50, 0]), known('00BB00', [0, 0, 40])]);
    expect(cells('vestiging', 'jaar', 'leerlingen', 'status')).toEqual([
      ['00AA00', 2021, 60, 'geteld'],
      ['00AA00', 2022, 50, 'geteld'],
      ['00BB00', 2023, 40, 'voorlopig'],
    ]);
  });
  it('distinguishes masked counts, gaps and counts that are not known, with bounds', () => {
    const cells = rowsOf([known('00AA00', [60, MASKED, 30]), known('00BB00', [60, 0, 30])]);
    expect(cells('leerlingen', 'leerlingen_laagste', 'leerlingen_hoogste', 'status')).toEqual([
      [60, 60, 60, 'geteld'],
      [null, 1, 4, 'afgeschermd'],
      [30, 30, 30, 'voorlopig'],
      [60, 60, 60, 'geteld'],
      [0, 0, 0, 'geen leerlingen'],
      [30, 30, 30, 'voorlopig'],
    ]);
    const unknown = rowsOf([known('00CC00', [60, null, 30])]);
    expect(unknown('leerlingen', 'leerlingen_laagste', 'status')[1]).toEqual([
      null,
      null,
      'geen cijfers',
    ]);
  });
  it('has in its wide form a row per school and a column per year', () => {
    const cells = rowsOf([known('00AA00', [60, 50, 0]), known('00BB00', [0, 0, 40])], {
      form: 'breed',
    });
    expect(cells('vestiging', 'leerlingen_2021', 'leerlingen_2023')).toEqual([
      ['00AA00', 60, null],
      ['00BB00', null, 40],
    ]);
  });
  it('leaves out a school that existed in none of the years', () => {
    const cells = rowsOf([known('00AA00', [60, 50, 0])], { years: [2023] });
    expect(cells('vestiging')).toEqual([]);
  });
  it('has the norm and where it comes from, and when the school opened and closed', () => {
    const norm = { norm: 87, kind: 'indicative' } as const;
    const cells = rowsOf([known('00AA00', [60, 50, 0], { norm })]);
    expect(cells('opheffingsnorm', 'opheffingsnorm_soort', 'geopend', 'gesloten')[0]).toEqual([
      87,
      'indicatief',
      null,
      2023,
    ]);
  });
});

describe('the projected years of a data set of schools', () => {
  const projected = [schoolYear(2024, 41.5, 0.6), schoolYear(2025, 38, 0.7)];
  const schools = () => [
    known('00AA00', [60, 50, 45], { projected }),
    known('00BB00', [60, 50, 0]),
  ];

  it('have a row with what is expected, its bounds, chances in percent and the method', () => {
    const cells = rowsOf(schools(), { projected: [2024, 2025] });
    const all = cells('vestiging', 'jaar', 'status', 'leerlingen', 'onder_80', 'boven_80', 'onder_95', 'boven_95', 'kans_gesloten', 'kans_onder_norm', 'projectie_methode'); // prettier-ignore
    expect(all.slice(2, 6)).toEqual([
      ['00AA00', 2023, 'voorlopig', 45, null, null, null, null, null, null, null],
      ['00AA00', 2024, 'projectie', 42, 32, 52, 22, 62, 25, 60, 'gemeente × aandeel'],
      ['00AA00', 2025, 'projectie', 38, 28, 48, 18, 58, 25, 70, 'gemeente × aandeel'],
      ['00BB00', 2021, 'geteld', 60, null, null, null, null, null, null, null],
    ]);
    expect(cells('leerlingen_laagste', 'leerlingen_hoogste')[3]).toEqual([null, null]);
  });
  it('have the asked intervals only, and columns per projected year in the wide form', () => {
    const cells = rowsOf(schools(), { form: 'breed', projected: [2025], intervals: ['80'] });
    expect(cells('vestiging', 'leerlingen_2023', 'leerlingen_2025', 'onder_80_2025')).toEqual([
      ['00AA00', 45, 38, 28],
      ['00BB00', null, null, null],
    ]);
    expect(namesOf(schools(), { form: 'breed', projected: [2025], intervals: ['80'] })).toEqual(
      expect.not.arrayContaining([
        'onder_95_2025',
        'kans_gesloten_2023',
        'leerlingen_laagste_2025',
      ]),
    );
  });
  it('may be asked without the counted ones', () => {
    const cells = rowsOf(schools(), { years: [], projected: [2024] });
    expect(cells('vestiging', 'jaar')).toEqual([['00AA00', 2024]]);
  });
  it('have no columns where no school is projected', () => {
    const names = namesOf([known('00BB00', [60, 50, 45])]);
    expect(names.filter((name) => /methode|kans|onder|boven/.test(name))).toEqual([]);
  });
});
