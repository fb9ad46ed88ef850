import { readGemeente, readVestiging } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `vo-vestigingen.csv`. */
export const VESTIGING_PLACE_COLUMNS: readonly string[] = ['vestiging', 'gemeente'];

/**
 * Reads `vo-vestigingen.csv`; returns the code of the gemeente of today of each vo vestiging, by the six-character code of the
 * vestiging.
 * @throws FormatError naming the cell: another header, no code, a vestiging that occurs twice, a last row that is cut off.
 */
export function readVestigingPlaces(text: string, file: string): Map<string, string> {
  const table = readSiteCsv(text, file, VESTIGING_PLACE_COLUMNS);
  const places = new Map<string, string>();
  for (const row of table.rows) {
    const [key = '', gemeente = ''] = row.cells;
    const vestiging = readVestiging(key.slice(0, 4), key, placeOf(table, row, 0));
    if (places.has(vestiging)) throw new FormatError(placeOf(table, row, 0), 'duplicate-row', key);
    places.set(vestiging, readGemeente(gemeente, placeOf(table, row, 1)));
  }
  return places;
}

/** Returns the text of `vo-vestigingen.csv`: the inverse of `readVestigingPlaces`. */
export function writeVestigingPlaces(places: ReadonlyMap<string, string>): string {
  return writeSiteCsv(VESTIGING_PLACE_COLUMNS, places);
}
