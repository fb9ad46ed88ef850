import { readCount, readGemeente, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Header, type RowReader } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/** Pupils per vo vestiging in one year; all columns have the same length. */
export interface DuoVoTotals {
  vestiging: string[];
  gemeente: string[];
  /** Pupils, or `MASKED` for 1–4. */
  leerlingen: Int32Array;
}

/**
 * Reads DUO's vo file 03, “Leerlingen vo per vestiging” (UTF-8, `;`, all cells quoted), or the transcription of four of its
 * columns for 2023–2025.
 * @param gemeenten the codes of the gemeenten on whose boundaries the file must be.
 * @throws FormatError naming the cell.
 */
export function readDuoVoTotals(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): DuoVoTotals {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const totals: DuoVoTotals = {
    vestiging: [],
    gemeente: [],
    leerlingen: new Int32Array(table.rows.length),
  };
  const seen = new Set<string>();
  const { read, at } = totalsRow(table, gemeenten);
  for (const [i, row] of table.rows.entries()) {
    const { vestiging, gemeente, leerlingen } = read(row.cells, (column) =>
      placeOf(table, row, column),
    );
    if (seen.has(vestiging)) {
      throw new FormatError(placeOf(table, row, at.code), 'duplicate-row', vestiging);
    }
    seen.add(vestiging);
    totals.vestiging.push(vestiging);
    totals.gemeente.push(gemeente);
    totals.leerlingen[i] = leerlingen;
  }
  return totals;
}

/** One row of file 03: the pupils of a vestiging. */
interface TotalsRow {
  vestiging: string;
  gemeente: string;
  leerlingen: number;
}

/**
 * Finds the columns of file 03 and returns the function that reads its rows.
 * @throws FormatError for a missing column; the returned function throws one that names the cell.
 */
export function totalsRow(table: Header, gemeenten?: ReadonlySet<string>, count = readCount) {
  const at = findColumns(table, {
    brin: 'INSTELLINGSCODE',
    code: 'VESTIGINGSCODE',
    gemeente: 'GEMEENTENUMMER',
    leerlingen: 'AANTAL LEERLINGEN',
  });
  const read: RowReader<TotalsRow> = (cells, place) => {
    const cell = (index: number) => cells[index] ?? '';
    return {
      vestiging: readVestiging(cell(at.brin), cell(at.code), place(at.code)),
      gemeente: readGemeente(cell(at.gemeente), place(at.gemeente), gemeenten),
      leerlingen: count(cell(at.leerlingen), place(at.leerlingen)),
    };
  };
  return { read, at };
}
