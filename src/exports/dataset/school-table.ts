import type { FieldWords } from '../../text/fields.ts';
import type { SchoolYear } from '../../forecast/schools/school-projection.ts';
import type { Life } from '../../tables/school-life.ts';
import { isMasked, isUnknown, pupilsIn, type School } from '../../tables/schools.ts';
import type { Cell, DataTable, Field } from '../table.ts';
import { rounded, wholePupils } from './cell-values.ts';

/** The values of the column `opheffingsnorm_soort`. They are data, so they are Dutch in both languages. */
const NORM_KINDS = {
  indicative: 'indicatief',
  official: 'officieel',
  user: 'eigen tabel',
  law: 'hele school',
} as const;

/** A school in a data set, with the name of its gemeente and what is known besides its counts. */
export interface DatasetSchool {
  school: School;
  life: Life;
  gemeenteName: string;
  /** The closure norm that holds for the school, and where it comes from; null where no norm is known. */
  norm: { norm: number; kind: keyof typeof NORM_KINDS } | null;
  /** What is expected in the projected years; empty without a projection. */
  projected: readonly SchoolYear[];
}

/** The choices that decide which rows and columns a data set of schools has. */
export interface SchoolShape {
  /** `lang`: a row per school and year in which it existed; `breed`: a row per school, with columns per year. */
  form: 'lang' | 'breed';
  /** The years with counts, ascending, and the projected years after them. */
  years: readonly number[];
  projected: readonly number[];
  /** The intervals of the projection that get columns: those of 80 % or of 95 % of outcomes. */
  intervals: readonly ('80' | '95')[];
  /** The years in which the counts of the site are provisional. */
  provisional: readonly number[];
  words: FieldWords;
}

/** A column with a value per school, or per school and year. */
interface Variable<Args extends unknown[]> {
  field: Field;
  value: (of: DatasetSchool, ...args: Args) => Cell;
}

/** A column whose value differs by year, and the years in which it can have one. */
interface YearVariable extends Variable<[number]> {
  years: readonly number[];
}

/**
 * Returns the table of a data set of schools, in their order. The long form has a row for each year from the first to the last in
 * which a school had pupils, and for each year in which it is projected; the wide form has a row per school with pupils in one of
 * the years, or projected in one. Missing values are null.
 */
export function schoolTable(schools: readonly DatasetSchool[], shape: SchoolShape): DataTable {
  const { words } = shape;
  const years = [...shape.years, ...shape.projected];
  const asked = schools.filter((of) => years.some((year) => existsIn(of, year)));
  if (shape.form === 'breed') {
    const perYear = yearVariables(shape).flatMap(({ field, value, years: known }) =>
      known.map((year) => ({
        field: {
          ...field,
          name: `${field.name}_${year}`,
          description: words.inYear(field.description, year),
        },
        value: (of: DatasetSchool) => (existsIn(of, year) ? value(of, year) : null),
      })),
    );
    return tableOf(asked, [...schoolVariables(words), ...perYear]);
  }
  const rows = asked.flatMap((of) =>
    years.filter((year) => existsIn(of, year)).map((year) => ({ of, year })),
  );
  const columns = [
    ...schoolVariables(words).map(({ field, value }) => ({
      field,
      value: (row: (typeof rows)[number]) => value(row.of),
    })),
    {
      field: { name: 'jaar', type: 'year' as const, description: words.jaar },
      value: ({ year }: (typeof rows)[number]) => year,
    },
    ...yearVariables(shape).map(({ field, value, years: known }) => ({
      field,
      value: ({ of, year }: (typeof rows)[number]) =>
        known.includes(year) ? value(of, year) : null,
    })),
  ];
  return tableOf(rows, columns);
}

/** Whether a school has a row in a year: it existed then, or is projected. */
const existsIn = (of: DatasetSchool, year: number): boolean =>
  (of.life.first <= year && year <= of.life.last) || expectedIn(of, year) !== undefined;

const expectedIn = ({ projected }: DatasetSchool, year: number): SchoolYear | undefined =>
  projected.find((one) => one.year === year);

function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly { field: Field; value: (row: Row) => Cell }[],
): DataTable {
  return {
    rows: rows.length,
    fields: columns.map(({ field }) => field),
    columns: columns.map(({ value }) => rows.map((row) => value(row))),
  };
}

/** Returns the columns whose value is the same in all years. */
function schoolVariables({ school: words, soort, units }: FieldWords): Variable<[]>[] {
  const text = (name: string, description: string, value: (of: DatasetSchool) => string) => ({
    field: { name, type: 'string' as const, description },
    value: (of: DatasetSchool) => value(of) || null,
  });
  const whole = (
    name: string,
    description: string,
    unit: string | undefined,
    value: (of: DatasetSchool) => number | null,
  ) => ({
    field: { name, type: 'integer' as const, description, ...(unit !== undefined && { unit }) },
    value,
  });
  const yearOf = (name: string, description: string, value: (of: Life) => number | null) => ({
    field: { name, type: 'year' as const, description },
    value: ({ life }: DatasetSchool) => value(life),
  });
  const into = ({ life }: DatasetSchool) => life.into.map(({ code }) => code).join('; ');
  return [
    text('vestiging', words.vestiging, ({ school }) => school.code),
    text('naam', words.naam, ({ school }) => school.name),
    text('soort', soort, ({ school }) => school.soort),
    text('denominatie', words.denominatie, ({ school }) => school.denomination),
    text('bestuur', words.bestuur, ({ school }) => school.board),
    text('gemeente_code', words.gemeenteCode, ({ school }) => school.gemeente),
    text('gemeente_naam', words.gemeenteNaam, ({ gemeenteName }) => gemeenteName),
    text('plaats', words.plaats, ({ school }) => school.town),
    text('structuur', words.structuur, ({ school }) => school.structure.join(' ')),
    whole('x', words.x, 'm', ({ school }) => school.point?.x ?? null),
    whole('y', words.y, 'm', ({ school }) => school.point?.y ?? null),
    text('punt', words.punt, ({ school }) => school.point?.precision ?? ''),
    whole('afstand_2019', words.afstand, 'm', ({ school }) => school.distance),
    yearOf('geopend', words.geopend, ({ opened }) => opened),
    yearOf('gesloten', words.gesloten, ({ closed }) => closed),
    text('verder_als', words.verderAls, into),
    whole('opheffingsnorm', words.norm, units.leerlingen, ({ norm }) => norm?.norm ?? null),
    text('opheffingsnorm_soort', words.normSoort, ({ norm }) =>
      norm ? NORM_KINDS[norm.kind] : '',
    ),
  ];
}

/** Returns the columns whose value differs by year. */
function yearVariables(shape: SchoolShape): YearVariable[] {
  const { years, projected, provisional, words } = shape;
  const unit = words.units.leerlingen;
  const isProjected = projected.length > 0;
  const all = [...years, ...projected];
  const countOf = ({ school }: DatasetSchool, year: number) => pupilsIn(school, year);
  return [
    {
      field: { name: 'status', type: 'string', description: words.school.status(isProjected) },
      years: all,
      value: (of, year) =>
        expectedIn(of, year)
          ? 'projectie'
          : statusOf(countOf(of, year), provisional.includes(year)),
    },
    {
      field: {
        name: 'leerlingen',
        type: 'integer',
        unit,
        description: words.school.leerlingen(isProjected),
      },
      years: all,
      value(of, year) {
        const expected = expectedIn(of, year);
        if (expected) return wholePupils(expected.expected);
        const count = countOf(of, year);
        return count < 0 ? null : count;
      },
    },
    {
      field: { name: 'leerlingen_laagste', type: 'integer', unit, description: words.laagste },
      years,
      value: (of, year) => boundOf(countOf(of, year), 1),
    },
    {
      field: { name: 'leerlingen_hoogste', type: 'integer', unit, description: words.hoogste },
      years,
      value: (of, year) => boundOf(countOf(of, year), 4),
    },
    ...(isProjected ? projectedVariables(shape) : []),
  ];
}

/** The value of the column `projectie_methode`. It is data, so it is Dutch in both languages. */
const METHOD = 'gemeente × aandeel';

/** Returns the columns that only projected years have: bounds, chances in percent, and the method. */
function projectedVariables({ projected, intervals, words }: SchoolShape): YearVariable[] {
  const { school: texts, units } = words;
  const column = (field: Field, of: (expected: SchoolYear) => number | null): YearVariable => ({
    field,
    years: projected,
    value(school, year) {
      const expected = expectedIn(school, year);
      return expected ? of(expected) : null;
    },
  });
  const bound = (name: string, description: string, of: (expected: SchoolYear) => number) =>
    column({ name, type: 'integer', unit: units.leerlingen, description }, (one) =>
      wholePupils(of(one)),
    );
  const chance = (name: string, description: string, of: (one: SchoolYear) => number | null) =>
    column({ name, type: 'number', unit: units.kans, description }, (one) => {
      const share = of(one);
      return share === null ? null : rounded(100 * share);
    });
  return [
    ...intervals.flatMap((share) => [
      bound(`onder_${share}`, texts.onder(share), (one) => one[`stays${share}`][0]),
      bound(`boven_${share}`, texts.boven(share), (one) => one[`stays${share}`][1]),
    ]),
    chance('kans_gesloten', texts.kansGesloten, ({ closed }) => closed),
    chance('kans_onder_norm', texts.kansOnderNorm, ({ belowNorm }) => belowNorm),
    {
      field: { name: 'projectie_methode', type: 'string', description: texts.methode },
      years: projected,
      value: (of, year) => (expectedIn(of, year) ? METHOD : null),
    },
  ];
}

/** Returns a count, or `bound` for a masked one; null where there is no count. */
function boundOf(count: number, bound: number): number | null {
  if (isUnknown(count)) return null;
  return isMasked(count) ? bound : count;
}

/** The values of the column `status`. They are data, so they are Dutch in both languages. */
function statusOf(count: number, isProvisional: boolean): string {
  if (isUnknown(count)) return 'geen cijfers';
  if (isMasked(count)) return 'afgeschermd';
  if (count === 0) return 'geen leerlingen';
  return isProvisional ? 'voorlopig' : 'geteld';
}
