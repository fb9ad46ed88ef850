import { decode } from '../decode.ts';
import { expectHeader, readDelimited } from '../delimited.ts';
import { readResidenceRows, type ResidenceRow } from '../residence.ts';

/** A row of the raw file, with the gemeenten of that year whose pupils the row adds up. */
export interface ComposedRow extends ResidenceRow {
  samengesteldUit: string;
}

/**
 * Reads StatLine's vo pupils by residence on the boundaries of today (UTF-8, `,`).
 * @throws FormatError naming the cell; `unknown-gemeente` for a code that is not in `gemeenten`.
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
