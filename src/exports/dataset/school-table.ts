import type { FieldWords } from '../../text/fields.ts';
import type { Life } from '../../tables/school-life.ts';
import { isMasked, isUnknown, pupilsIn, type School } from '../../tables/schools.ts';
import type { Cell, DataTable, Field } from '../table.ts';

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
}

/** The choices that decide which rows and columns a data set of schools has. */
export interface SchoolShape {
  /** `lang`: a row per school and year in which it existed; `breed`: a row per school, with columns per year. */
  form: 'lang' | 'breed';
  /** The years with counts, ascending. */
  years: readonly number[];
  /** The years in which the counts of the site are provisional. */
  provisional: readonly number[];
  words: FieldWords;
}

/** A column with a value per school, or per school and year. */
interface Variable<Args extends unknown[]> {
  field: Field;
  value: (of: DatasetSchool, ...args: Args) => Cell;
}

/**
 * Returns the table of a data set of schools, in their order. The long form has a row for each year from the first to the last in
 * which a school had pupils; the wide form has a row per school with pupils in one of the years. Missing values are null.
 */
export function schoolTable(schools: readonly DatasetSchool[], shape: SchoolShape): DataTable {
  const { years, words } = shape;
  const asked = schools.filter(({ life }) =>
    years.some((year) => life.first <= year && year <= life.last),
  );
  if (shape.form === 'breed') {
    const perYear = yearVariables(shape).flatMap(({ field, value }) =>
      years.map((year) => ({
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
    ...yearVariables(shape).map(({ field, value }) => ({
      field,
      value: (row: (typeof rows)[number]) => value(row.of, row.year),
    })),
  ];
  return tableOf(rows, columns);
}

const existsIn = ({ life }: DatasetSchool, year: number): boolean =>
  life.first <= year && year <= life.last;

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
function yearVariables({ provisional, words }: SchoolShape): Variable<[number]>[] {
  const unit = words.units.leerlingen;
  const countOf = ({ school }: DatasetSchool, year: number) => pupilsIn(school, year);
  return [
    {
      field: { name: 'status', type: 'string', description: words.school.status },
      value: (of, year) => statusOf(countOf(of, year), provisional.includes(year)),
    },
    {
      field: { name: 'leerlingen', type: 'integer', unit, description: words.school.leerlingen },
      value(of, year) {
        const count = countOf(of, year);
        return count < 0 ? null : count;
      },
    },
    {
      field: { name: 'leerlingen_laagste', type: 'integer', unit, description: words.laagste },
      value: (of, year) => boundOf(countOf(of, year), 1),
    },
    {
      field: { name: 'leerlingen_hoogste', type: 'integer', unit, description: words.hoogste },
      value: (of, year) => boundOf(countOf(of, year), 4),
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
