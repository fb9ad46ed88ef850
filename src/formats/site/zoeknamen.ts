import type { SearchName } from '../../areas/search-name.ts';
import { readGemeente } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `zoeknamen.csv`. */
export const SEARCH_NAME_COLUMNS: readonly string[] = ['soort', 'naam', 'gemeente'];

/** What a name of `zoeknamen.csv` is: a town with a vestiging (`plaats`), or a postcode of four digits. */
export const SEARCH_NAME_KINDS: readonly SearchName['kind'][] = ['plaats', 'postcode'];

/**
 * Reads `zoeknamen.csv`.
 * @throws FormatError naming the cell: another header, an unknown kind, no postcode of four digits, an empty name, no code of a
 * gemeente, a row that occurs twice, a last row that is cut off.
 */
export function readSearchNames(text: string, file: string): SearchName[] {
  const table = readSiteCsv(text, file, SEARCH_NAME_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [soort = '', name = '', gemeente = ''] = row.cells;
    const kind = SEARCH_NAME_KINDS.find((one) => one === soort);
    if (!kind) throw new FormatError(place(0), 'unknown-soort', soort);
    const isName = kind === 'postcode' ? /^\d{4}$/.test(name) : name.trim() !== '';
    if (!isName) throw new FormatError(place(1), 'not-a-code', name);
    const key = row.cells.join();
    if (seen.has(key)) throw new FormatError(place(1), 'duplicate-row', name);
    seen.add(key);
    return { kind, name, gemeente: readGemeente(gemeente, place(2)) };
  });
}

/** Returns the text of `zoeknamen.csv`: the inverse of `readSearchNames`. */
export const writeSearchNames = (names: readonly SearchName[]): string =>
  writeSiteCsv(
    SEARCH_NAME_COLUMNS,
    names.map(({ kind, name, gemeente }) => [kind, name, gemeente]),
  );
