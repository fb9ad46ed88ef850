import { readGemeente, readWhole, readYear } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, placeOf, readDelimited, type Delimited } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** Vo pupils by gemeente of residence (woongemeente) and year; one element per row. */
export interface ResidenceRow {
  /** `GM0000`, on today's boundaries. */
  gemeente: string;
  jaar: number;
  /** Pupils who live in the gemeente, wherever their school stands. */
  leerlingen: number;
}

/** A row of the raw file, which also says of which gemeenten of its time the figure is the sum. */
export interface ComposedRow extends ResidenceRow {
  samengesteldUit: string;
}

/** The columns of `vo-woongemeente.csv`. */
export const RESIDENCE_COLUMNS: readonly string[] = ['gemeente', 'jaar', 'leerlingen'];

/**
 * Reads `vo-woongemeente.csv`, the test set of the vo projections.
 * @throws FormatError naming the cell: another header, a gemeente and year twice, a count that is none, a cut last row.
 */
export function readResidence(text: string, file: string): ResidenceRow[] {
  const table = readSiteCsv(text, file, RESIDENCE_COLUMNS);
  return rowsOf(table, { gemeente: 0, jaar: 1, leerlingen: 2 });
}

/** Writes `vo-woongemeente.csv`: the inverse of `readResidence`. */
export function writeResidence(rows: readonly ResidenceRow[]): string {
  return writeSiteCsv(
    RESIDENCE_COLUMNS,
    rows.map(({ gemeente, jaar, leerlingen }) => [gemeente, jaar, leerlingen]),
  );
}

/**
 * Reads StatLine's vo pupils by residence on today's boundaries (UTF-8, `,`).
 * @throws FormatError naming the cell, `unknown-gemeente` for a code that `gemeenten` does not have.
 */
export function readStatLineResidence(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): ComposedRow[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const [counted, composed] = ['vo_leerlingen_woongemeente', 'samengesteld_uit'];
  expectHeader(table, ['gemeentecode', 'gemeentenaam', 'jaar', counted, composed]);
  return rowsOf(table, { gemeente: 0, jaar: 2, leerlingen: 3 }, gemeenten).map((row, i) => ({
    ...row,
    samengesteldUit: table.rows[i]?.cells[4] ?? '',
  }));
}

function rowsOf(
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
