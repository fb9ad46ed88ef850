import type { HerindelingStep } from '../../areas/herindelingen.ts';
import { readGemeente } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/**
 * Reads the herindelingen since 1831 from RvIG's Landelijke tabel 33, to which the years from 2020 were added by hand (UTF-8,
 * `,`).
 * @throws FormatError naming the cell.
 */
export function readTabel33(bytes: Uint8Array, file: string): HerindelingStep[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  expectHeader(table, ['datum_einde', 'oude_code', 'oude_naam', 'nieuwe_code', 'bron']);
  return table.rows.map((row) => {
    const [ended = '', code = '', name = '', into = ''] = row.cells;
    if (!/^\d{8}$/.test(ended)) throw new FormatError(placeOf(table, row, 0), 'not-a-date', ended);
    return {
      code: readGemeente(code, placeOf(table, row, 1)),
      name,
      ended,
      into: into === '' ? null : readGemeente(into, placeOf(table, row, 3)),
    };
  });
}
