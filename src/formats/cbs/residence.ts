import { decode } from '../decode.ts';
import { expectHeader, readDelimited } from '../delimited.ts';
import { readResidenceRows, type ResidenceRow } from '../residence.ts';

/** Vo pupils who live in a gemeente of today in a year, with the gemeenten of that year whose pupils were added up. */
export interface ComposedRow extends ResidenceRow {
  /** The names of the gemeenten in the year of the row whose pupils were added up, such as `Alkmaar+Schermer`. */
  samengesteldUit: string;
}

/**
 * Reads the raw file of CBS StatLine with vo pupils by gemeente of residence, summed to gemeenten of today (UTF-8, `,`).
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell, such as `unknown-gemeente` for a code that may not occur.
 */
export function readStatLineResidence(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): ComposedRow[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const [counted, composed] = ['vo_leerlingen_woongemeente', 'samengesteld_uit'];
  expectHeader(table, ['gemeentecode', 'gemeentenaam', 'jaar', counted, composed]);
  const rows = readResidenceRows(table, { gemeente: 0, jaar: 2, leerlingen: 3 }, gemeenten);
  return rows.map((row, i) => ({ ...row, samengesteldUit: table.rows[i]?.cells[4] ?? '' }));
}
