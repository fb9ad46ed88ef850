import { readGemeente, readWhole } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The columns of `postcodes.csv`. */
export const POSTCODE_LIST_COLUMNS: readonly string[] = [
  'postcode',
  'woongemeente',
  'schoolgemeenten',
  'leerlingen_minimum',
  'leerlingen_maximum',
  'x',
  'y',
  'adressen',
];

/** A postcode of four digits in which pupils of bo live. */
export interface Postcode {
  postcode: string;
  /** The gemeente of today in which its pupils live. */
  gemeente: string;
  /** The gemeenten with the schools that its pupils go to: those whose file in the folder `herkomst` has the postcode. */
  schoolGemeenten: readonly string[];
  /** The least and the most pupils of bo that can live in it in `ORIGINS_YEAR`, given the masked cells and the pupils of each school. */
  pupils: { low: number; high: number };
  /**
   * Where the postcode is, roughly: the mean of the points of the vestigingen with an address in it, in metres of the Dutch national
   * grid (RD, EPSG:28992), and the number of these. Null where no vestiging has an address in the postcode.
   */
  point: { x: number; y: number; addresses: number } | null;
}

/**
 * Reads `postcodes.csv`.
 * @throws FormatError naming the cell: another header, no postcode of four digits, no code of a gemeente, no whole number, a postcode
 * that occurs twice, a last row that is cut off.
 */
export function readPostcodes(text: string, file: string): Postcode[] {
  const table = readSiteCsv(text, file, POSTCODE_LIST_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [postcode = '', gemeente = '', schools = '', low = '', high = ''] = row.cells;
    if (!/^\d{4}$/.test(postcode)) throw new FormatError(place(0), 'not-a-code', postcode);
    if (seen.has(postcode)) throw new FormatError(place(0), 'duplicate-row', postcode);
    seen.add(postcode);
    return {
      postcode,
      gemeente: readGemeente(gemeente, place(1)),
      schoolGemeenten: schools.split(' ').map((code) => readGemeente(code, place(2))),
      pupils: { low: readWhole(low, place(3)), high: readWhole(high, place(4)) },
      point: pointOf(row.cells.slice(5), (column) => place(5 + column)),
    };
  });
}

function pointOf(
  [x = '', y = '', addresses = '']: readonly string[],
  place: (column: number) => Place,
): Postcode['point'] {
  if (x === '' && y === '' && addresses === '') return null;
  return {
    x: readWhole(x, place(0)),
    y: readWhole(y, place(1)),
    addresses: readWhole(addresses, place(2)),
  };
}

/** Returns the text of `postcodes.csv`: the inverse of `readPostcodes`. */
export function writePostcodes(postcodes: readonly Postcode[]): string {
  return writeSiteCsv(
    POSTCODE_LIST_COLUMNS,
    postcodes.map(({ postcode, gemeente, schoolGemeenten, pupils, point }) => [
      postcode,
      gemeente,
      schoolGemeenten.join(' '),
      pupils.low,
      pupils.high,
      ...(point ? [point.x, point.y, point.addresses] : ['', '', '']),
    ]),
  );
}
