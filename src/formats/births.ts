import { readWhole, readYear } from './cells.ts';
import { placeOf, type Delimited } from './delimited.ts';
import { FormatError, type Place } from './format-error.ts';

/** Live births of the country in a calendar year. */
export interface BirthYear {
  year: number;
  /** The number of children born alive in the year (levendgeborenen) to mothers registered in the Netherlands. */
  births: number;
  /** The publisher of `births` and, where known, how the figure was obtained; empty where the file has no column of sources. */
  source: string;
  /** Whether `births` still has to be checked, because the figure was not copied from its publication. */
  unverified: boolean;
}

/**
 * Reads the year, births and source in each row of a table, from the columns at the given indexes.
 * @param at the index of each column; without `source` the source of every row is an empty text
 * @param read reads a cell with a year, and a cell with births
 * @throws FormatError naming the cell: a year that occurs twice, or what `read` throws.
 */
export function readBirthRows(
  table: Delimited,
  at: { year: number; births: number; source?: number },
  read: Record<'year' | 'births', (raw: string, place: Place) => number> = {
    year: readYear,
    births: readWhole,
  },
): Omit<BirthYear, 'unverified'>[] {
  const seen = new Set<number>();
  return table.rows.map((row) => {
    const cell = (column: number) => (row.cells[column] ?? '').trim();
    const year = read.year(cell(at.year), placeOf(table, row, at.year));
    if (seen.has(year)) {
      throw new FormatError(placeOf(table, row, at.year), 'duplicate-row', String(year));
    }
    seen.add(year);
    const births = read.births(cell(at.births), placeOf(table, row, at.births));
    return { year, births, source: at.source === undefined ? '' : (row.cells[at.source] ?? '') };
  });
}
