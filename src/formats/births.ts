import { readWhole, readYear } from './cells.ts';
import { decode } from './decode.ts';
import { expectHeader, placeOf, readDelimited, type Delimited } from './delimited.ts';
import { FormatError } from './format-error.ts';
import { readOwn, writeOwn } from './own.ts';

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
 * Reads `geboorten.csv` (births per calendar year), in ascending order of year. A user's own file in the same form
 * replaces or extends it, see `extendBirths`.
 * @throws FormatError naming the cell: another header, a year twice, a count or flag that is none, a cut last row.
 */
export function readBirths(text: string, file: string): BirthYear[] {
  const table = readOwn(text, file, BIRTH_COLUMNS);
  const flags = table.rows.map((row) => {
    const flag = row.cells[3] ?? '';
    if (!/^[01]$/.test(flag)) throw new FormatError(placeOf(table, row, 3), 'not-a-flag', flag);
    return flag === '1';
  });
  return yearsOf(table).map((one, i) => ({ ...one, unverified: flags[i] ?? false }));
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
  return yearsOf(table).map((one) => ({ ...one, unverified: FROM_MEMORY.test(one.source) }));
}

/** Writes `geboorten.csv`: the inverse of `readBirths`. */
export function writeBirths(births: readonly BirthYear[]): string {
  const rows = births.map(({ year, births, source, unverified }) => [
    year,
    births,
    source,
    unverified ? 1 : 0,
  ]);
  return writeOwn(BIRTH_COLUMNS, rows);
}

/** The births of `own` where it has the year, else those of `given`: years ascending. */
export function extendBirths(given: readonly BirthYear[], own: readonly BirthYear[]): BirthYear[] {
  const years = new Map([...given, ...own].map((one) => [one.year, one]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function yearsOf(table: Delimited): Omit<BirthYear, 'unverified'>[] {
  const seen = new Set<number>();
  return table.rows.map((row) => {
    const [jaar = '', births = '', source = ''] = row.cells;
    const year = readYear(jaar, placeOf(table, row, 0));
    if (seen.has(year)) throw new FormatError(placeOf(table, row, 0), 'duplicate-row', jaar);
    seen.add(year);
    return { year, births: readWhole(births, placeOf(table, row, 1)), source };
  });
}
