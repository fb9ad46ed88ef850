import { readGemeente, readVestiging } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { SOORTEN, type SoortVo } from '../soorten.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The only year of which DUO published the types of vo of each vestiging (file 01). */
export const VO_TYPES_YEAR = 2019;

/** The columns of `vo-vestigingen.csv`. */
export const VO_VESTIGING_COLUMNS: readonly string[] = [
  'vestiging',
  'gemeente',
  `typen_${VO_TYPES_YEAR}`,
];

/** A vo vestiging: the gemeente of today in which it stands, and the types of vo in which it had pupils in `VO_TYPES_YEAR`. */
export interface VoVestiging {
  gemeente: string;
  /** Types of vo with pupils, masked or not; empty for a vestiging without pupils in `VO_TYPES_YEAR`. */
  types: readonly SoortVo[];
}

/**
 * Reads `vo-vestigingen.csv`; returns the vo vestigingen by their six-character code.
 * @throws FormatError naming the cell: another header, no code, an unknown type, a vestiging that occurs twice, a last row that
 * is cut off.
 */
export function readVoVestigingen(text: string, file: string): Map<string, VoVestiging> {
  const table = readSiteCsv(text, file, VO_VESTIGING_COLUMNS);
  const vestigingen = new Map<string, VoVestiging>();
  for (const row of table.rows) {
    const [key = '', gemeente = '', types = ''] = row.cells;
    const vestiging = readVestiging(key.slice(0, 4), key, placeOf(table, row, 0));
    if (vestigingen.has(vestiging)) {
      throw new FormatError(placeOf(table, row, 0), 'duplicate-row', key);
    }
    vestigingen.set(vestiging, {
      gemeente: readGemeente(gemeente, placeOf(table, row, 1)),
      types: types === '' ? [] : types.split(' ').map(typeAt(placeOf(table, row, 2))),
    });
  }
  return vestigingen;
}

const typeAt = (place: ReturnType<typeof placeOf>) => (name: string) => {
  const type = SOORTEN.vo.find((soort) => soort === name);
  if (!type) throw new FormatError(place, 'unknown-soort', name);
  return type;
};

/** Returns the text of `vo-vestigingen.csv`: the inverse of `readVoVestigingen`. */
export function writeVoVestigingen(vestigingen: ReadonlyMap<string, VoVestiging>): string {
  const rows = [...vestigingen].map(([key, { gemeente, types }]) => [
    key,
    gemeente,
    types.join(' '),
  ]);
  return writeSiteCsv(VO_VESTIGING_COLUMNS, rows);
}
