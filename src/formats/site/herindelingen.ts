import type { Herindeling } from '../../areas/herindelingen.ts';
import { readGemeente, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

export const HERINDELING_COLUMNS = ['oude_code', 'oude_naam', 'jaar', 'nieuwe_code'] as const;

/**
 * Reads `herindelingen.csv`: ended gemeenten, each with a gemeente of today that holds its area.
 * @throws FormatError naming the cell: another header, no code, no year, a last row that is cut off.
 */
export function readHerindelingen(text: string, file: string): Herindeling[] {
  const table = readSiteCsv(text, file, HERINDELING_COLUMNS);
  return table.rows.map((row) => {
    const [code = '', name = '', year = '', into = ''] = row.cells;
    return {
      code: readGemeente(code, placeOf(table, row, 0)),
      name,
      year: readYear(year, placeOf(table, row, 2)),
      into: readGemeente(into, placeOf(table, row, 3)),
    };
  });
}

/** Returns the text of `herindelingen.csv`: the inverse of `readHerindelingen`. */
export function writeHerindelingen(herindelingen: readonly Herindeling[]): string {
  return writeSiteCsv(
    HERINDELING_COLUMNS,
    herindelingen.map(({ code, name, year, into }) => [code, name, year, into]),
  );
}
