import { readResidenceRows, type ResidenceRow } from '../residence.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `vo-woongemeente.csv`. */
export const RESIDENCE_COLUMNS: readonly string[] = ['gemeente', 'jaar', 'leerlingen'];

/**
 * Reads `vo-woongemeente.csv`: vo pupils by gemeente of residence and year, with which the vo projections are tested.
 * @throws FormatError naming the cell: another header, a gemeente and year that occur twice, a cell that is not a count, a last
 * row that is cut off.
 */
export function readResidence(text: string, file: string): ResidenceRow[] {
  const table = readSiteCsv(text, file, RESIDENCE_COLUMNS);
  return readResidenceRows(table, { gemeente: 0, jaar: 1, leerlingen: 2 });
}

/** Returns the text of `vo-woongemeente.csv`: the inverse of `readResidence`. */
export function writeResidence(rows: readonly ResidenceRow[]): string {
  return writeSiteCsv(
    RESIDENCE_COLUMNS,
    rows.map(({ gemeente, jaar, leerlingen }) => [gemeente, jaar, leerlingen]),
  );
}
