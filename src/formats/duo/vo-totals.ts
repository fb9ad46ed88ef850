import { readCount, readGemeente, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Header, type RowReader } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/** Pupils of each vo vestiging in one year; element i of every array is about vestiging i. */
export interface DuoVoTotals {
  vestiging: string[];
  gemeente: string[];
  /** The pupils of each vestiging, or `MASKED` for 1 to 4 pupils. */
  leerlingen: Int32Array;
}

/**
 * Reads DUO's vo file 03, “Leerlingen vo per vestiging” (UTF-8, `;`, all cells quoted), or a transcription of only the four
 * columns that are read, as the files of 2023–2025 are.
 * @param gemeenten the codes that may occur
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

/** One row of DUO's vo file 03: a vestiging, its gemeente and its pupils (`MASKED` for 1 to 4). */
interface TotalsRow {
  vestiging: string;
  gemeente: string;
  leerlingen: number;
}

/**
 * The columns of DUO's vo file 03. Editions up to about 2018 call the code of a vestiging `BRIN NUMMER` and `VESTIGINGSNUMMER`.
 */
export const TOTALS_COLUMNS = {
  brin: ['INSTELLINGSCODE', 'BRIN NUMMER'],
  code: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'],
  gemeente: ['GEMEENTENUMMER'],
  leerlingen: ['AANTAL LEERLINGEN'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Finds the columns of DUO's vo file 03 in the header; returns their indexes (`at`) and the function that reads a row (`read`).
 * @param gemeenten the codes that may occur; without it every code may
 * @param count reads a cell with a count
 * @throws FormatError for a missing column; the returned function throws one that names the cell.
 */
export function totalsRow(table: Header, gemeenten?: ReadonlySet<string>, count = readCount) {
  const at = findColumns(table, TOTALS_COLUMNS);
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
