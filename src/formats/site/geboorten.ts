import { readBirthRows, type BirthYear } from '../births.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `geboorten.csv`. */
export const BIRTH_COLUMNS: readonly string[] = [
  'jaar',
  'levendgeborenen',
  'bron',
  'te_verifieren',
];

/**
 * Reads `geboorten.csv`: births in the country per calendar year.
 * @throws FormatError naming the cell: another header, a year that occurs twice, a cell that is not a count or not a flag, a
 * last row that is cut off.
 */
export function readBirths(text: string, file: string): BirthYear[] {
  const table = readSiteCsv(text, file, BIRTH_COLUMNS);
  const flags = table.rows.map((row) => {
    const flag = row.cells[3] ?? '';
    if (!/^[01]$/.test(flag)) throw new FormatError(placeOf(table, row, 3), 'not-a-flag', flag);
    return flag === '1';
  });
  const rows = readBirthRows(table, { year: 0, births: 1, source: 2 });
  return rows.map((one, i) => ({ ...one, unverified: flags[i] ?? false }));
}

/** Returns the text of `geboorten.csv`: the inverse of `readBirths`. */
export function writeBirths(births: readonly BirthYear[]): string {
  const rows = births.map(({ year, births, source, unverified }) => [
    year,
    births,
    source,
    unverified ? 1 : 0,
  ]);
  return writeSiteCsv(BIRTH_COLUMNS, rows);
}
