import { readCount, readGemeente, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, placeOf, readDelimited, type Header, type RowReader } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { SoortPo } from '../soorten.ts';

/** Pupils of every po vestiging on 1 October of each year, from DUO's file 06. Element i of an array is about vestiging i. */
export interface DuoHistory {
  /** The years for which the file has a column of counts, ascending and consecutive. */
  years: number[];
  vestiging: string[];
  /** The name of each vestiging, of at most thirty characters, after which DUO cuts a name off. */
  naam: string[];
  soort: SoortPo[];
  /** The denomination of each vestiging; `onbekend` where DUO does not know the denomination. */
  denominatie: string[];
  /** DUO's number of the board of each vestiging: the last board where the vestiging is closed. */
  bestuur: string[];
  /**
   * The code of the gemeente of each vestiging (`GM0000`), on the boundaries of the year of the file; `GM9999` where DUO gives
   * none.
   */
  gemeente: string[];
  /**
   * The pupils of vestiging i in year j, at index i × number of years + j: 0 where the vestiging did not exist, `MASKED` for 1
   * to 4 pupils.
   */
  leerlingen: Int32Array;
}

const FIXED = [
  'INSTELLINGSCODE',
  'VESTIGINGSCODE',
  'NAAM_VESTIGING',
  'SOORT_VESTIGING',
  'DENOMINATIE_VESTIGING',
  'BEVOEGD_GEZAG_NUMMER',
  'GEMEENTECODE_VESTIGING',
  'GEMEENTENAAM_VESTIGING',
];

const SOORT = new Map<string, SoortPo>([
  ['BO', 'bo'],
  ['SBO', 'sbo'],
  ['SO', 'so'],
  ['SO/VSO', 'so/vso'],
  ['VSO', 'vso'],
]);

/**
 * Reads DUO's po file 06, “Historisch overzicht aantal leerlingen per schoolvestiging” (UTF-8, `;`, one column `LEERLINGEN_YYYY`
 * per year; a later edition has more years).
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell.
 */
export function readDuoHistory(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): DuoHistory {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const years = historyYears(table);
  const { rows } = table;
  const history: DuoHistory = {
    years,
    vestiging: [],
    naam: [],
    soort: [],
    denominatie: [],
    bestuur: [],
    gemeente: [],
    leerlingen: new Int32Array(rows.length * years.length),
  };
  const seen = new Set<string>();
  const read = historyRow(years.length, gemeenten);
  for (const [i, row] of rows.entries()) {
    const { vestiging, soort, gemeente, counts } = read(row.cells, (at) => placeOf(table, row, at));
    if (seen.has(vestiging)) {
      throw new FormatError(placeOf(table, row, 1), 'duplicate-row', row.cells[1] ?? '');
    }
    seen.add(vestiging);
    const [, , naam = '', , denominatie = '', bestuur = ''] = row.cells;
    history.vestiging.push(vestiging);
    history.naam.push(naam);
    history.soort.push(soort);
    history.denominatie.push(denominatie);
    history.bestuur.push(bestuur);
    history.gemeente.push(gemeente);
    history.leerlingen.set(counts, i * years.length);
  }
  return history;
}

/** One row of DUO's po file 06: a vestiging and its counts, one for each year of the file. */
export interface HistoryRow {
  vestiging: string;
  soort: SoortPo;
  gemeente: string;
  counts: number[];
}

/**
 * Returns the function that reads a row of DUO's po file 06; that function throws a FormatError naming the cell.
 * @param years the number of columns with counts
 * @param gemeenten the codes that may occur; without it every code may
 * @param count reads a cell with a count
 */
export function historyRow(
  years: number,
  gemeenten?: ReadonlySet<string>,
  count = readCount,
): RowReader<HistoryRow> {
  return (cells, at) => {
    const [brin = '', code = '', , soort = '', , , gemeente = ''] = cells;
    const vestiging = readVestiging(brin, code, at(1));
    const known = SOORT.get(soort);
    if (!known) throw new FormatError(at(3), 'unknown-soort', soort);
    return {
      vestiging,
      soort: known,
      gemeente: readGemeente(gemeente, at(6), gemeenten),
      counts: Array.from({ length: years }, (_, j) => {
        const column = FIXED.length + j;
        return count(cells[column] ?? '', at(column));
      }),
    };
  };
}

/**
 * Returns the years of the columns `LEERLINGEN_YYYY` of DUO's po file 06.
 * @throws FormatError where the header is not that of file 06.
 */
export function historyYears(table: Header): number[] {
  expectHeader(table, FIXED, false);
  const first = Number(/^LEERLINGEN_(\d{4})$/.exec(table.header[FIXED.length] ?? '')?.[1] ?? 1996);
  const count = Math.max(1, table.header.length - FIXED.length);
  const years = Array.from({ length: count }, (_, j) => first + j);
  expectHeader(table, [...FIXED, ...years.map((year) => `LEERLINGEN_${year}`)]);
  return years;
}
