import { readWhole, readYear } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, findColumns, placeOf, readDelimited, type Delimited } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** Live births of the country in a calendar year. */
export interface BirthYear {
  year: number;
  /** Levendgeborenen: live births of the year, of mothers registered in the Netherlands. */
  births: number;
  /** Who published the figure, and how it was had. */
  source: string;
  /** True where the figure was not copied from its publication and has to be checked against it. */
  unverified: boolean;
}

/** The columns of `geboorten.csv`. */
export const BIRTH_COLUMNS: readonly string[] = [
  'jaar',
  'levendgeborenen',
  'bron',
  'te_verifieren',
];

/** The words with which the raw file marks a figure that was written down from memory. */
const FROM_MEMORY = /uit het hoofd|controleer/i;

/**
 * Reads `geboorten.csv` (births per calendar year), in ascending order of year.
 * @throws FormatError naming the cell: another header, a year twice, a count or flag that is none, a cut last row.
 */
export function readBirths(text: string, file: string): BirthYear[] {
  const table = readSiteCsv(text, file, BIRTH_COLUMNS);
  const at = { year: 0, births: 1, source: 2 };
  const flags = table.rows.map((row) => {
    const flag = row.cells[3] ?? '';
    if (!/^[01]$/.test(flag)) throw new FormatError(placeOf(table, row, 3), 'not-a-flag', flag);
    return flag === '1';
  });
  return yearsOf(table, at).map((one, i) => ({ ...one, unverified: flags[i] ?? false }));
}

/** What readers call the columns; case does not matter. */
const OWN_COLUMNS = { year: /^(jaar|year)$/i, births: /^(levendgeborenen|geboorten|births)$/i };

/**
 * Reads births of a reader's own, to replace or extend `geboorten.csv` (see `extendBirths`): a column of years and one of births,
 * others are ignored; comma or semicolon, with or without points between thousands, with or without a last line end.
 * @throws FormatError naming the cell: no such column, a year twice, a count that is none.
 */
export function readUserBirths(text: string, file: string): BirthYear[] {
  const [header = ''] = text.split('\n', 1);
  const table = readDelimited(text, file, header.includes(';') ? ';' : ',');
  const named = (column: RegExp) => table.header.filter((name) => column.test(name.trim()));
  const at = findColumns(table, {
    year: ['jaar', ...named(OWN_COLUMNS.year)],
    births: ['levendgeborenen', ...named(OWN_COLUMNS.births)],
  });
  const count = (raw: string, place: Place) => readWhole(withoutPoints(raw), place);
  return yearsOf(table, at, count).map((one) => ({ ...one, unverified: false }));
}

/**
 * Reads the raw list of births (UTF-8, `,`: jaar, levendgeborenen, bron). Years whose source says that they were written
 * down from memory are unverified.
 * @throws FormatError naming the cell.
 */
export function readRawBirths(bytes: Uint8Array, file: string): BirthYear[] {
  // The source is free text with commas of its own, which nobody quoted.
  const text = decode(bytes, file, 'utf-8').replace(
    /^([^,\n]*,[^,\n]*),([^"\n]*,[^\n]*)$/gm,
    '$1,"$2"',
  );
  const table = readDelimited(text, file, ',');
  expectHeader(table, ['jaar', 'levendgeborenen', 'bron']);
  return yearsOf(table, { year: 0, births: 1, source: 2 }).map((one) => ({
    ...one,
    unverified: FROM_MEMORY.test(one.source),
  }));
}

/** Writes `geboorten.csv`: the inverse of `readBirths`. */
export function writeBirths(births: readonly BirthYear[]): string {
  const rows = births.map(({ year, births, source, unverified }) => [
    year,
    births,
    source,
    unverified ? 1 : 0,
  ]);
  return writeSiteCsv(BIRTH_COLUMNS, rows);
}

/** The births of `own` where it has the year, else those of `given`: years ascending. */
export function extendBirths(given: readonly BirthYear[], own: readonly BirthYear[]): BirthYear[] {
  const years = new Map([...given, ...own].map((one) => [one.year, one]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function yearsOf(
  table: Delimited,
  at: { year: number; births: number; source?: number },
  count: (raw: string, place: Place) => number = readWhole,
): Omit<BirthYear, 'unverified'>[] {
  const seen = new Set<number>();
  return table.rows.map((row) => {
    const cell = (column: number) => (row.cells[column] ?? '').trim();
    const year = readYear(cell(at.year), placeOf(table, row, at.year));
    if (seen.has(year)) {
      throw new FormatError(placeOf(table, row, at.year), 'duplicate-row', String(year));
    }
    seen.add(year);
    const births = count(cell(at.births), placeOf(table, row, at.births));
    return { year, births, source: at.source === undefined ? '' : (row.cells[at.source] ?? '') };
  });
}

/** `140.000` is a hundred and forty thousand: births are whole. */
const withoutPoints = (text: string) =>
  /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
