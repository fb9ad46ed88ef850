import { readGemeente, readWhole, readYear } from './cells.ts';
import { placeOf, type Delimited } from './delimited.ts';
import { FormatError, type Place } from './format-error.ts';

/** The number of vo pupils who live in a gemeente (woongemeente) in a year. */
export interface ResidenceRow {
  /** The code of the gemeente in which the pupils live (`GM0000`), on the boundaries of today. */
  gemeente: string;
  jaar: number;
  /** The number of vo pupils who live in the gemeente, wherever their school is. */
  leerlingen: number;
}

/**
 * Reads the rows of a table of vo pupils by gemeente of residence.
 * @param at the index of each column
 * @param gemeenten the codes that may occur; without it every code may
 * @throws FormatError naming the cell: no code, `unknown-gemeente`, no year, a gemeente and year that occur twice, a cell that
 * is not a count.
 */
export function readResidenceRows(
  table: Delimited,
  at: Record<keyof ResidenceRow, number>,
  gemeenten?: ReadonlySet<string>,
): ResidenceRow[] {
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const read = <T>(key: keyof ResidenceRow, as: (raw: string, place: Place) => T) =>
      as(row.cells[at[key]] ?? '', placeOf(table, row, at[key]));
    const gemeente = read('gemeente', (raw, place) => readGemeente(raw, place, gemeenten));
    const jaar = read('jaar', readYear);
    const key = `${gemeente} ${jaar}`;
    if (seen.has(key)) throw new FormatError(placeOf(table, row, at.jaar), 'duplicate-row', key);
    seen.add(key);
    return { gemeente, jaar, leerlingen: read('leerlingen', readWhole) };
  });
}
