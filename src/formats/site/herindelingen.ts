import { readGemeente, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { readOwn, writeOwn } from './site-csv.ts';

/** A gemeente that no longer exists, and one of today's that its area is in; one that was split stands here more than once. */
export interface Merger {
  /** `GM0000` of the gemeente that ended. */
  code: string;
  name: string;
  /** The first year without it. */
  year: number;
  /** `GM0000` of a gemeente of today. */
  into: string;
}

export const MERGER_COLUMNS = ['oude_code', 'oude_naam', 'jaar', 'nieuwe_code'] as const;

/** Reads `herindelingen.csv`. @throws FormatError naming the cell: another header, no code, no year, a cut last row. */
export function readMergers(text: string, file: string): Merger[] {
  const table = readOwn(text, file, MERGER_COLUMNS);
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

/** Writes `herindelingen.csv`: the inverse of `readMergers`. */
export function writeMergers(mergers: readonly Merger[]): string {
  return writeOwn(
    MERGER_COLUMNS,
    mergers.map(({ code, name, year, into }) => [code, name, year, into]),
  );
}
