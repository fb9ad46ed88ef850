import { readCount, readGemeente, readVestiging } from './cells.ts';
import { decode } from './decode.ts';
import { expectHeader, placeOf, readDelimited, type Delimited } from './delimited.ts';
import { FormatError } from './format-error.ts';
import type { SoortPo } from './soorten.ts';

/** Pupils of every po vestiging on 1 October of each year. */
export interface DuoHistory {
  /** The years of the columns, ascending and without holes. */
  years: number[];
  vestiging: string[];
  soort: SoortPo[];
  /** `GM0000`, on the boundaries of the edition; `GM9999` where DUO does not know. */
  gemeente: string[];
  /** Row-major, vestiging × year: pupils, 0 where the vestiging did not exist, `MASKED` for 1–4. */
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

const SOORT: Record<string, SoortPo> = {
  BO: 'bo',
  SBO: 'sbo',
  SO: 'so',
  'SO/VSO': 'so/vso',
  VSO: 'vso',
};

/**
 * Reads DUO's po file 06, “Historisch overzicht aantal leerlingen per schoolvestiging” (UTF-8, `;`, one column
 * `LEERLINGEN_YYYY` per year; a later edition has more of them).
 * @param gemeenten the codes of the boundaries that the file must be on.
 * @throws FormatError naming the cell.
 */
export function readDuoHistory(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): DuoHistory {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const years = yearsOf(table);
  const { rows } = table;
  const history: DuoHistory = {
    years,
    vestiging: [],
    soort: [],
    gemeente: [],
    leerlingen: new Int32Array(rows.length * years.length),
  };
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const [brin = '', code = '', , soort = '', , , gemeente = ''] = row.cells;
    const vestiging = readVestiging(brin, code, placeOf(table, row, 1));
    if (seen.has(vestiging)) throw new FormatError(placeOf(table, row, 1), 'duplicate-row', code);
    seen.add(vestiging);
    const known = SOORT[soort];
    if (!known) throw new FormatError(placeOf(table, row, 3), 'unknown-soort', soort);
    history.vestiging.push(vestiging);
    history.soort.push(known);
    history.gemeente.push(readGemeente(gemeente, placeOf(table, row, 6), gemeenten));
    for (let j = 0; j < years.length; j++) {
      const column = FIXED.length + j;
      const count = readCount(row.cells[column] ?? '', placeOf(table, row, column));
      history.leerlingen[i * years.length + j] = count;
    }
  }
  return history;
}

function yearsOf(table: Delimited): number[] {
  expectHeader(table, FIXED, false);
  const first = Number(/^LEERLINGEN_(\d{4})$/.exec(table.header[FIXED.length] ?? '')?.[1] ?? 1996);
  const count = Math.max(1, table.header.length - FIXED.length);
  const years = Array.from({ length: count }, (_, j) => first + j);
  expectHeader(table, [...FIXED, ...years.map((year) => `LEERLINGEN_${year}`)]);
  return years;
}
