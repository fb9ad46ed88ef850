import { readGemeente, readVestiging, readWhole } from '../cells.ts';
import { placeOf, readDelimited, type Delimited, type Row } from '../delimited.ts';
import { EXAM_TYPES, type Candidates, type ExamType } from '../exam-candidates.ts';
import { FormatError, type Place } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `examenkandidaten.csv`. */
export const EXAM_COLUMNS: readonly string[] = [
  'gemeente',
  'type',
  'schooljaar',
  'kandidaten',
  'gemaskeerd',
  'vestigingen',
];

/** The exam candidates of one type at the vestigingen in a gemeente, in one school year. */
export interface GemeenteExams extends Candidates {
  gemeente: string;
  type: ExamType;
  /** The calendar year in which the school year begins. */
  year: number;
  /** The number of vestigingen with candidates of the type, also those of which every count is masked. */
  sites: number;
}

/** Returns a school year as it is written, by the calendar year in which it begins: `2024-25` for 2024. */
export const schoolYear = (year: number): string =>
  `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

/**
 * Reads `examenkandidaten.csv`. A gemeente has a row for every school year of a type that it has or had; a row without candidates
 * and without masked counts is a real zero.
 * @throws FormatError naming the cell: another header, an unknown type, a school year in another form, a cell that is not a count,
 * a row that occurs twice, a last row that is cut off.
 */
export function readGemeenteExams(text: string, file: string): GemeenteExams[] {
  const table = readSiteCsv(text, file, EXAM_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [gemeente = '', type = '', year = '', known = '', masked = '', sites = ''] = row.cells;
    unique(seen, `${gemeente} ${type} ${year}`, place(0));
    return {
      gemeente: readGemeente(gemeente, place(0)),
      type: readType(type, place(1)),
      year: readSchoolYear(year, place(2)),
      known: readWhole(known, place(3)),
      masked: readWhole(masked, place(4)),
      sites: readWhole(sites, place(5)),
    };
  });
}

/** Returns the text of `examenkandidaten.csv`: the inverse of `readGemeenteExams`. */
export function writeGemeenteExams(rows: readonly GemeenteExams[]): string {
  return writeSiteCsv(
    EXAM_COLUMNS,
    rows.map(({ gemeente, type, year, known, masked, sites }) => [
      gemeente,
      type,
      schoolYear(year),
      known,
      masked,
      sites,
    ]),
  );
}

/** The exam candidates of a vestiging in one type while it stood in one gemeente. */
export interface VestigingExams {
  vestiging: string;
  /** The name of the vestiging in the newest edition that has it. */
  name: string;
  gemeente: string;
  type: ExamType;
  /** The candidates of each school year, in the order of the years; a school year without candidates has 0 and 0. */
  candidates: Candidates[];
}

const VESTIGING_COLUMNS = ['vestiging', 'naam', 'gemeente', 'type'] as const;

/** Returns the columns of `examenkandidaten-vestigingen.csv` for school years, by the calendar years in which they begin. */
export const vestigingExamColumns = (years: readonly number[]): string[] => [
  ...VESTIGING_COLUMNS,
  ...years.flatMap((year) => [`kandidaten_${schoolYear(year)}`, `gemaskeerd_${schoolYear(year)}`]),
];

/**
 * Reads `examenkandidaten-vestigingen.csv`: a row for each vestiging, gemeente and type, with two columns for each school year.
 * @returns the calendar years in which the school years begin, and the rows
 * @throws FormatError naming the cell: another header, an unknown type, a cell that is not a count, a row that occurs twice, a last
 * row that is cut off.
 */
export function readVestigingExams(
  text: string,
  file: string,
): { years: number[]; rows: VestigingExams[] } {
  const years = yearsIn(readDelimited(text, file, ','));
  const table = readSiteCsv(text, file, vestigingExamColumns(years));
  const seen = new Set<string>();
  return { years, rows: table.rows.map((row) => vestigingRow(table, row, years.length, seen)) };
}

function vestigingRow(
  table: Delimited,
  row: Row,
  years: number,
  seen: Set<string>,
): VestigingExams {
  const place = (column: number) => placeOf(table, row, column);
  const [code = '', name = '', gemeente = '', type = ''] = row.cells;
  unique(seen, `${code} ${gemeente} ${type}`, place(0));
  const count = (column: number) => readWhole(row.cells[column] ?? '', place(column));
  return {
    vestiging: readVestiging(code.slice(0, 4), code, place(0)),
    name,
    gemeente: readGemeente(gemeente, place(2)),
    type: readType(type, place(3)),
    candidates: Array.from({ length: years }, (_, i) => {
      const at = VESTIGING_COLUMNS.length + 2 * i;
      return { known: count(at), masked: count(at + 1) };
    }),
  };
}

/** Returns the text of `examenkandidaten-vestigingen.csv`: the inverse of `readVestigingExams`. */
export function writeVestigingExams(
  years: readonly number[],
  rows: readonly VestigingExams[],
): string {
  return writeSiteCsv(
    vestigingExamColumns(years),
    rows.map(({ vestiging, name, gemeente, type, candidates }) => [
      vestiging,
      name,
      gemeente,
      type,
      ...candidates.flatMap(({ known, masked }) => [known, masked]),
    ]),
  );
}

/** Returns the first calendar years of the school years in the header. Columns in another form are found by `readSiteCsv`. */
function yearsIn({ header }: Delimited): number[] {
  return header.flatMap((name) => {
    const year = /^kandidaten_(\d{4})-\d{2}$/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
}

function unique(seen: Set<string>, key: string, place: Place): void {
  if (seen.has(key)) throw new FormatError(place, 'duplicate-row', key);
  seen.add(key);
}

function readType(raw: string, place: Place): ExamType {
  const type = EXAM_TYPES.find((one) => one === raw);
  if (!type) throw new FormatError(place, 'unknown-soort', raw);
  return type;
}

function readSchoolYear(raw: string, place: Place): number {
  const year = Number(raw.slice(0, 4));
  if (!/^\d{4}-\d{2}$/.test(raw) || schoolYear(year) !== raw) {
    throw new FormatError(place, 'not-a-year', raw);
  }
  return year;
}
