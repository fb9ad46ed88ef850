import { AreaView } from '../../tables/area-view.ts';
import type { Cell, DataTable, FieldType } from '../table.ts';
import { newestOf, type DatasetArea, type Part, type Subject } from './part.ts';
import type { Shape } from './shape.ts';
import { baseVariables, keyVariables } from './subject-variables.ts';
import { timeVariables, yearSuffix } from './time-variables.ts';
import type { YearVariable } from './variables.ts';
import { yearVariables } from './year-variables.ts';

/**
 * Returns the table of a data set. The long form has a row per area, soort and year, sorted in that order; the wide form has a
 * row per area and soort, and columns per year for what differs by year. Missing numbers are NaN.
 * @param areas in the order of the rows; an area that the counts of a part do not have gets no rows of that part.
 */
export function datasetTable(
  areas: readonly DatasetArea[],
  parts: readonly Part[],
  shape: Shape,
): DataTable {
  const subjects = subjectsOf(areas, parts);
  return shape.form === 'lang' ? long(subjects, parts, shape) : wide(subjects, parts, shape);
}

/**
 * Returns what the rows of a data set are about, in their order: for each area, each part (soort or sum of soorten) that has that
 * area.
 */
export function subjectsOf(areas: readonly DatasetArea[], parts: readonly Part[]): Subject[] {
  const rows = parts.map(({ counts }) => new Map(counts.codes.map((code, i) => [code, i])));
  return areas.flatMap((area) =>
    parts.flatMap((part, nth) => {
      const row = rows[nth]?.get(area.code);
      if (row === undefined) return [];
      return [{ area, part, view: new AreaView(part.counts, row, part.bounds) }];
    }),
  );
}

function long(subjects: readonly Subject[], parts: readonly Part[], shape: Shape): DataTable {
  const { years } = shape;
  const width = years.length;
  const rows = subjects.length * width;
  const subject = (i: number) => subjects[Math.floor(i / width)]!;
  const columns = [
    ...keyVariables(shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(subject(i)),
    })),
    ...timeVariables(shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(years[i % width]!),
    })),
    ...yearVariables(parts, shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(subject(i), years[i % width]!),
    })),
    ...baseVariables(parts, shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(subject(i)),
    })),
  ];
  return {
    rows,
    fields: columns.map(({ field }) => field),
    columns: columns.map(({ field, cell }) => column(field.type, rows, cell)),
  };
}

function wide(subjects: readonly Subject[], parts: readonly Part[], shape: Shape): DataTable {
  const rows = subjects.length;
  const perSubject = [...keyVariables(shape), ...baseVariables(parts, shape)].map(
    ({ field, value }) => ({ field, cell: (i: number) => value(subjects[i]!) }),
  );
  const perYear = yearVariables(parts, shape).flatMap(({ field, years, value }) =>
    shape.years.flatMap((year) =>
      hasValuesIn(years, year, newestOf(parts))
        ? [
            {
              field: {
                ...field,
                name: `${field.name}_${yearSuffix(shape.counted, year)}`,
                description: shape.words.inYear(field.description, year),
              },
              cell: (i: number) => value(subjects[i]!, year),
            },
          ]
        : [],
    ),
  );
  const columns = [...perSubject, ...perYear];
  return {
    rows,
    fields: columns.map(({ field }) => field),
    columns: columns.map(({ field, cell }) => column(field.type, rows, cell)),
  };
}

function hasValuesIn(years: YearVariable['years'], year: number, newest: number): boolean {
  if (typeof years !== 'string') return years.includes(year);
  return years === 'all' || (years === 'projected') === year > newest;
}

function column(type: FieldType, rows: number, cell: (row: number) => Cell): ArrayLike<Cell> {
  const isNumber = type === 'number' || type === 'integer' || type === 'year';
  return isNumber
    ? Float64Array.from({ length: rows }, (_, i) => Number(cell(i) ?? NaN))
    : Array.from({ length: rows }, (_, i) => cell(i));
}
