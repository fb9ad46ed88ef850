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

let words: FieldWords;
beforeAll(async () => {
  words = await loadFieldWords('nl');
});

function known(
  code: string,
  counts: readonly (number | null)[],
  rest: Partial<DatasetSchool> = {},
): DatasetSchool {
  const one = school(code, counts);
  const [life] = livesOf([one], []);
  if (!life) throw new Error(`${code} has no pupils in any year`);
  return { school: one, life, gemeenteName: 'Eerste', norm: null, ...rest };
}

function rowsOf(schools: DatasetSchool[], shape: Partial<SchoolShape> = {}) {
  const table = schoolTable(schools, {
    form: 'lang',
    years: [2021, 2022, 2023],
    provisional: [2023],
    words,
    ...shape,
  });
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
  it('tells masked counts, gaps and counts that are not known apart, with bounds', () => {
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
