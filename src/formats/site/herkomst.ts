import { isGemeenteCode } from '../../areas/codes.ts';
import { readVestiging, readWhole } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { ABROAD, type OriginCount, type PostcodeOrigin } from '../pupil-origins.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The year of the only publication of feeder areas that is at hand. */
export const ORIGINS_YEAR = 2024;

/** The columns of `herkomst.csv`. */
export const ORIGIN_COLUMNS: readonly string[] = [
  'woongemeente',
  'vestiging',
  'leerlingen',
  'gemaskeerd',
];

/** The columns of the files in the folder `herkomst`. */
export const POSTCODE_COLUMNS: readonly string[] = [
  'vestiging',
  'postcode',
  'woongemeente',
  'leerlingen',
  'gemaskeerd',
];

/** Returns the name of the file with the pupils by postcode of the vestigingen in a gemeente: `herkomst/GM0197.csv`. */
export const postcodeFile = (gemeente: string): string => `herkomst/${gemeente}.csv`;

/**
 * Reads `herkomst.csv`: pupils of bo by gemeente of residence and vestiging.
 * @throws FormatError naming the cell: another header, no code, no count, a last row that is cut off.
 */
export function readOrigins(text: string, file: string): OriginCount[] {
  const table = readSiteCsv(text, file, ORIGIN_COLUMNS);
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [residence = '', code = '', pupils = '', masked = ''] = row.cells;
    return {
      vestiging: readVestiging(code.slice(0, 4), code, place(1)),
      residence: residenceOf(residence, place(0)),
      pupils: readWhole(pupils, place(2)),
      masked: readWhole(masked, place(3)),
    };
  });
}

/** Returns the text of `herkomst.csv`: the inverse of `readOrigins`. */
export function writeOrigins(origins: readonly OriginCount[]): string {
  return writeSiteCsv(
    ORIGIN_COLUMNS,
    origins.map((one) => [one.residence, one.vestiging, one.pupils, one.masked]),
  );
}

/**
 * Reads a file of the folder `herkomst`: pupils of bo by vestiging, in one gemeente, and postcode of residence.
 * @throws FormatError naming the cell: another header, no code, no postcode of four or two digits, no count, a last row that is
 * cut off.
 */
export function readPostcodeOrigins(text: string, file: string): PostcodeOrigin[] {
  const table = readSiteCsv(text, file, POSTCODE_COLUMNS);
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [code = '', postcode = '', residence = '', pupils = '', masked = ''] = row.cells;
    if (!/^\d{2}(\d{2})?$/.test(postcode)) throw new FormatError(place(1), 'not-a-code', postcode);
    return {
      vestiging: readVestiging(code.slice(0, 4), code, place(0)),
      postcode,
      residence: residenceOf(residence, place(2)),
      pupils: readWhole(pupils, place(3)),
      masked: readWhole(masked, place(4)),
    };
  });
}

/** Returns the text of a file of the folder `herkomst`: the inverse of `readPostcodeOrigins`. */
export function writePostcodeOrigins(origins: readonly PostcodeOrigin[]): string {
  return writeSiteCsv(
    POSTCODE_COLUMNS,
    origins.map((one) => [one.vestiging, one.postcode, one.residence, one.pupils, one.masked]),
  );
}

function residenceOf(found: string, place: Place): string {
  if (isGemeenteCode(found) || ABROAD.some((one) => one === found)) return found;
  throw new FormatError(place, 'not-a-code', found);
}
