import type { Cell, DataTable, FieldType } from '../table.ts';
import type { DatasetArea, Part, Subject } from './part.ts';
import type { Shape } from './shape.ts';
import { baseVariables, keyVariables } from './subject-variables.ts';
import { newestOf, yearVariables, type YearVariable } from './year-variables.ts';

/**
 * The figures of `parts` as a table: in the long form a row per area, soort and year, in that order; in the wide form a row per
 * area and soort, and per year a column of everything that differs by year. Numbers that are missing are NaN.
 * @param areas in the order of the rows; one that the counts of a part do not have is left out of that part.
 */
export function datasetTable(
  areas: readonly DatasetArea[],
  parts: readonly Part[],
  shape: Shape,
): DataTable {
  const subjects = subjectsOf(areas, parts);
  return shape.form === 'lang' ? long(subjects, parts, shape) : wide(subjects, parts, shape);
}

/** What rows are about, in their order: each area of each part that has it. */
export function subjectsOf(areas: readonly DatasetArea[], parts: readonly Part[]): Subject[] {
  const rows = parts.map(({ counts }) => new Map(counts.codes.map((code, i) => [code, i])));
  return areas.flatMap((area) =>
    parts.flatMap((part, nth) => {
      const row = rows[nth]?.get(area.code);
      return row === undefined ? [] : [{ area, part, row }];
    }),
  );
}

function long(subjects: readonly Subject[], parts: readonly Part[], shape: Shape): DataTable {
  const { years, words } = shape;
  const width = years.length;
  const rows = subjects.length * width;
  const positions = positionsOf(parts, years);
  const subject = (i: number) => subjects[Math.floor(i / width)]!;
  const columns = [
    ...keyVariables(shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(subject(i)),
    })),
    {
      field: { name: 'jaar', type: 'year' as const, description: words.jaar },
      cell: (i: number) => years[i % width]!,
    },
    ...yearVariables(parts, shape).map(({ field, value }) => ({
      field,
      cell: (i: number) => value(subject(i), positions.get(subject(i).part)![i % width]!),
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
  const positions = positionsOf(parts, shape.years);
  const perSubject = [...keyVariables(shape), ...baseVariables(parts, shape)].map(
    ({ field, value }) => ({ field, cell: (i: number) => value(subjects[i]!) }),
  );
  const perYear = yearVariables(parts, shape).flatMap(({ field, years, value }) =>
    shape.years.flatMap((year, y) =>
      speaksOf(years, year, newestOf(parts))
        ? [
            {
              field: {
                ...field,
                name: `${field.name}_${year}`,
                description: shape.words.inYear(field.description, year),
              },
              cell: (i: number) => value(subjects[i]!, positions.get(subjects[i]!.part)![y]!),
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

function speaksOf(years: YearVariable['years'], year: number, newest: number): boolean {
  if (typeof years !== 'string') return years.includes(year);
  return years === 'all' || (years === 'projected') === year > newest;
}

/** Where the years of the data set stand in the counts of each part. */
function positionsOf(
  parts: readonly Part[],
  years: readonly number[],
): ReadonlyMap<Part, readonly number[]> {
  return new Map(parts.map((part) => [part, years.map((year) => part.counts.years.indexOf(year))]));
}

function column(type: FieldType, rows: number, cell: (row: number) => Cell): ArrayLike<Cell> {
  const isNumber = type === 'number' || type === 'integer' || type === 'year';
  return isNumber
    ? Float64Array.from({ length: rows }, (_, i) => Number(cell(i) ?? NaN))
    : Array.from({ length: rows }, (_, i) => cell(i));
}
