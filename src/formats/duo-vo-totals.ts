import { readCount, readGemeente, readVestiging } from './cells.ts';
import { decode } from './decode.ts';
import { findColumns, placeOf, readDelimited } from './delimited.ts';
import { FormatError } from './format-error.ts';

/** Pupils per vo vestiging in one year; all columns have the same length. */
export interface DuoVoTotals {
  vestiging: string[];
  gemeente: string[];
  /** Pupils, or `MASKED` for 1–4. */
  leerlingen: Int32Array;
}

/**
 * Reads DUO's vo file 03, “Leerlingen vo per vestiging” (UTF-8, `;`, all strings quoted), and the four columns of it that
 * were transcribed for 2023–2025.
 * @param gemeenten the codes of the boundaries that the file must be on.
 * @throws FormatError naming the cell.
 */
export function readDuoVoTotals(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): DuoVoTotals {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const at = findColumns(table, {
    brin: 'INSTELLINGSCODE',
    code: 'VESTIGINGSCODE',
    gemeente: 'GEMEENTENUMMER',
    leerlingen: 'AANTAL LEERLINGEN',
  });
  const totals: DuoVoTotals = {
    vestiging: [],
    gemeente: [],
    leerlingen: new Int32Array(table.rows.length),
  };
  const seen = new Set<string>();
  for (const [i, row] of table.rows.entries()) {
    const cell = (index: number) => row.cells[index] ?? '';
    const vestiging = readVestiging(cell(at.brin), cell(at.code), placeOf(table, row, at.code));
    if (seen.has(vestiging)) {
      throw new FormatError(placeOf(table, row, at.code), 'duplicate-row', vestiging);
    }
    seen.add(vestiging);
    totals.vestiging.push(vestiging);
    totals.gemeente.push(
      readGemeente(cell(at.gemeente), placeOf(table, row, at.gemeente), gemeenten),
    );
    totals.leerlingen[i] = readCount(cell(at.leerlingen), placeOf(table, row, at.leerlingen));
  }
  return totals;
}
