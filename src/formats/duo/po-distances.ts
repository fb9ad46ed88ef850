import { readVestiging, readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/** The mean distance between the homes of pupils and a po vestiging, for one kind of po of the vestiging. */
export interface PoDistance {
  vestiging: string;
  plaats: string;
  /** The mean distance in metres. */
  metres: number;
  /** The number of pupils over whom the mean was taken. */
  pupils: number;
}

/**
 * Reads DUO's “Gemiddelde afstand tussen woonadres leerling en schoolvestiging” (`;`, Windows-1252, decimal comma). A vestiging of
 * so/vso has a row for so and one for vso.
 * @throws FormatError naming the cell.
 */
export function readPoDistances(bytes: Uint8Array, file: string): PoDistance[] {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  const at = findColumns(table, {
    brin: ['BRIN_NUMMER', 'INSTELLINGSCODE'],
    nummer: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
    plaats: 'PLAATSNAAM',
    metres: 'AFSTAND',
    pupils: 'LEERLINGEN',
  });
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const metres = cell(at.metres);
    if (!/^\d{1,6}(,\d+)?$/.test(metres)) {
      throw new FormatError(placeOf(table, row, at.metres), 'not-a-count', metres);
    }
    return {
      vestiging: readVestiging(cell(at.brin), cell(at.nummer), placeOf(table, row, at.nummer)),
      plaats: cell(at.plaats),
      metres: Number(metres.replace(',', '.')),
      pupils: readWhole(cell(at.pupils), placeOf(table, row, at.pupils)),
    };
  });
}
