import { readGemeente, readWhole, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The soorten of which CBS publishes pupils by residence. */
export const RESIDENCE_SOORTEN = ['bo', 'sbo', 'so', 'vso', 'vo'] as const;
export type ResidenceSoort = (typeof RESIDENCE_SOORTEN)[number];

/** The columns of `woongemeente.csv`. */
export const PUPILS_BY_RESIDENCE_COLUMNS: readonly string[] = [
  'gemeente',
  'soort',
  'jaar',
  'leerlingen',
  'vergelijkbaar',
];

/** The pupils of one soort who live in a gemeente, wherever their school is, on 1 October of a year. */
export interface PupilsByResidence {
  /** The gemeente on the boundaries of today; `GM9999` for pupils that no gemeente of today can be given. */
  gemeente: string;
  soort: ResidenceSoort;
  year: number;
  /** The number of pupils, a sum of numbers that CBS rounds to 10. */
  pupils: number;
  /** False in the years before a part of another gemeente came to the gemeente, or before it lost one: years after it are of another area. */
  isComparable: boolean;
}

/**
 * Reads `woongemeente.csv`.
 * @throws FormatError naming the cell: another header, an unknown soort, no year, a cell that is not a count, a row that occurs
 * twice, a last row that is cut off.
 */
export function readPupilsByResidence(text: string, file: string): PupilsByResidence[] {
  const table = readSiteCsv(text, file, PUPILS_BY_RESIDENCE_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [gemeente = '', kind = '', year = '', pupils = '', comparable = ''] = row.cells;
    const soort = RESIDENCE_SOORTEN.find((one) => one === kind);
    if (!soort) throw new FormatError(place(1), 'unknown-soort', kind);
    const key = `${gemeente} ${soort} ${year}`;
    if (seen.has(key)) throw new FormatError(place(0), 'duplicate-row', key);
    seen.add(key);
    if (!/^[01]$/.test(comparable)) throw new FormatError(place(4), 'not-a-count', comparable);
    return {
      gemeente: readGemeente(gemeente, place(0)),
      soort,
      year: readYear(year, place(2)),
      pupils: readWhole(pupils, place(3)),
      isComparable: comparable === '1',
    };
  });
}

/** Returns the text of `woongemeente.csv`: the inverse of `readPupilsByResidence`. */
export function writePupilsByResidence(rows: readonly PupilsByResidence[]): string {
  return writeSiteCsv(
    PUPILS_BY_RESIDENCE_COLUMNS,
    rows.map(({ gemeente, soort, year, pupils, isComparable }) => [
      gemeente,
      soort,
      year,
      pupils,
      Number(isComparable),
    ]),
  );
}
