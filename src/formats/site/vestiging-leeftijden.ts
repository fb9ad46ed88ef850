import { MASKED, readCount, readVestiging } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { AGE_COLUMNS, PO_KINDS, type PoKind } from '../po-kinds.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The year of the only publication of pupils of po by single age that is at hand. */
export const AGES_YEAR = 2024;

/** The columns of `vestiging-leeftijden.csv`. */
export const VESTIGING_AGE_COLUMNS: readonly string[] = [
  'vestiging',
  'soort',
  'cluster',
  ...AGE_COLUMNS,
];

/** The pupils of a po vestiging by age in `AGES_YEAR`, in one kind of po and, in special education, one cluster. */
export interface VestigingAges {
  vestiging: string;
  kind: PoKind;
  /** The cluster of special education, 1 to 4; null in bo, sbo and where there is none. */
  cluster: number | null;
  /** The pupils of each age of `AGES`, in that order; `MASKED` for 1 to 4 pupils. */
  counts: number[];
}

/**
 * Reads `vestiging-leeftijden.csv`.
 * @throws FormatError naming the cell: another header, an unknown kind or cluster, a cell that is not a count, a row that occurs
 * twice, a last row that is cut off.
 */
export function readVestigingAges(text: string, file: string): VestigingAges[] {
  const table = readSiteCsv(text, file, VESTIGING_AGE_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [code = '', soort = '', cluster = '', ...counts] = row.cells;
    const kind = PO_KINDS.find((one) => one === soort);
    if (!kind) throw new FormatError(place(1), 'unknown-soort', soort);
    if (!/^[1-4]?$/.test(cluster)) throw new FormatError(place(2), 'not-a-count', cluster);
    const key = [code, soort, cluster].join();
    if (seen.has(key)) throw new FormatError(place(0), 'duplicate-row', key);
    seen.add(key);
    return {
      vestiging: readVestiging(code.slice(0, 4), code, place(0)),
      kind,
      cluster: cluster === '' ? null : Number(cluster),
      counts: counts.map((cell, j) => readCount(cell, place(j + 3))),
    };
  });
}

/** Returns the text of `vestiging-leeftijden.csv`: the inverse of `readVestigingAges`. */
export function writeVestigingAges(ages: readonly VestigingAges[]): string {
  const rows = ages.map(({ vestiging, kind, cluster, counts }) => [
    vestiging,
    kind,
    cluster ?? '',
    ...counts.map((n) => (n === MASKED ? '<5' : n)),
  ]);
  return writeSiteCsv(VESTIGING_AGE_COLUMNS, rows);
}
