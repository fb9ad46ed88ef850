import { readVestiging, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { SECTORS } from '../soorten.ts';
import { TRANSFER_KINDS, TRANSFER_LEVELS, type Transfer } from '../transfers.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `vestiging-overgangen.csv`. */
export const TRANSFER_COLUMNS: readonly string[] = [
  'van',
  'sector_van',
  'naar',
  'sector_naar',
  'jaar',
  'soort',
  'niveau',
];

/**
 * Reads `vestiging-overgangen.csv`: transfers between vestigingen.
 * @throws FormatError naming the cell: another header, no code, an unknown word, no year, a last row that is cut off.
 */
export function readTransfers(text: string, file: string): Transfer[] {
  const table = readSiteCsv(text, file, TRANSFER_COLUMNS);
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const cell = (column: number) => row.cells[column] ?? '';
    const word = <T extends string>(column: number, words: readonly T[]): T => {
      const found = words.find((one) => one === cell(column));
      if (!found) throw new FormatError(place(column), 'unknown-soort', cell(column));
      return found;
    };
    const vestiging = (column: number) =>
      readVestiging(cell(column).slice(0, 4), cell(column), place(column));
    return {
      from: { sector: word(1, SECTORS), code: vestiging(0) },
      to: { sector: word(3, SECTORS), code: vestiging(2) },
      year: readYear(cell(4), place(4)),
      kind: word(5, TRANSFER_KINDS),
      level: word(6, TRANSFER_LEVELS),
    };
  });
}

/** Returns the text of `vestiging-overgangen.csv`: the inverse of `readTransfers`. */
export function writeTransfers(transfers: readonly Transfer[]): string {
  const rows = transfers.map(({ from, to, year, kind, level }) => [
    from.code,
    from.sector,
    to.code,
    to.sector,
    year,
    kind,
    level,
  ]);
  return writeSiteCsv(TRANSFER_COLUMNS, rows);
}
