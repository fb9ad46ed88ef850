import { MASKED, readCount, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Header, type RowReader } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { SoortVo } from '../soorten.ts';

/**
 * Pupils of vo vestigingen; element i of every array is about row i of the file: a vestiging, a type of vo and an opleiding
 * (programme).
 */
export interface DuoVoTypes {
  vestiging: string[];
  /** The name of the vestiging of each row. */
  naam: string[];
  plaats: string[];
  provincie: string[];
  soort: Exclude<SoortVo, 'vo'>[];
  /** The sum of the unmasked cells of each row: pupils in all leerjaren (years of study), men and women. */
  leerlingen: Int32Array;
  /** The number of masked cells (`<5`) of each row, each of 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: Int32Array;
}

/**
 * The soort for each value of DUO's column “onderwijstype vo en leer- of verblijfsjaar”, in DUO's spelling, also where that is
 * wrong (`Int. Baccelaureaat`).
 */
const SOORT = new Map<string, Exclude<SoortVo, 'vo'>>([
  ['Brugjaar 1-2', 'brugjaar'],
  ['HAVO/VWO lj 3', 'havo/vwo'],
  ['HAVO lj 4-5', 'havo'],
  ['VWO lj 4-6', 'vwo'],
  ['VMBO BL lj 3-4', 'vmbo-b'],
  ['VMBO KL lj 3-4', 'vmbo-k'],
  ['VMBO GL lj 3-4', 'vmbo-g'],
  ['VMBO TL lj 3-4', 'vmbo-t'],
  ['Praktijkonderwijs alle vj', 'pro'],
  ['VMBO uitbest. aan VAVO', 'vavo'],
  ['HAVO uitbest. aan VAVO', 'vavo'],
  ['VWO uitbest. aan VAVO', 'vavo'],
  ['Engelse Stroom', 'internationaal'],
  ['European Secondary School', 'internationaal'],
  ['Int. Baccelaureaat', 'internationaal'],
]);

/** Reads DUO's vo file 01, “Leerlingen vo per vestiging naar onderwijstype” (`;`). @throws FormatError naming the cell. */
export function readDuoVoTypes(bytes: Uint8Array, file: string): DuoVoTypes {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  const size = table.rows.length;
  const types: DuoVoTypes = {
    vestiging: [],
    naam: [],
    plaats: [],
    provincie: [],
    soort: [],
    leerlingen: new Int32Array(size),
    gemaskeerd: new Int32Array(size),
  };
  const read = typesRow(table);
  const { naam } = findColumns(table, { naam: ['INSTELLINGSNAAM VESTIGING', 'NAAM'] });
  for (const [i, row] of table.rows.entries()) {
    const one = read(row.cells, (column) => placeOf(table, row, column));
    types.vestiging.push(one.vestiging);
    types.naam.push(row.cells[naam] ?? '');
    types.plaats.push(one.plaats);
    types.provincie.push(one.provincie);
    types.soort.push(one.soort);
    types.leerlingen[i] = one.leerlingen;
    types.gemaskeerd[i] = one.gemaskeerd;
  }
  return types;
}

/**
 * One row of DUO's vo file 01: the pupils of a vestiging in one type of vo (and opleiding), summed over all leerjaren (years of
 * study).
 */
export interface TypesRow {
  vestiging: string;
  plaats: string;
  provincie: string;
  soort: Exclude<SoortVo, 'vo'>;
  leerlingen: number;
  gemaskeerd: number;
}

/**
 * Finds the columns of DUO's vo file 01 in the header and returns the function that reads a row.
 * @throws FormatError for a missing column; the returned function throws one that names the cell.
 */
export function typesRow(table: Header, count = readCount): RowReader<TypesRow> {
  const at = findColumns(table, {
    brin: ['BRIN NUMMER', 'INSTELLINGSCODE', 'INSTELLING'],
    nummer: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
    plaats: ['PLAATSNAAM VESTIGING', 'PLAATSNAAM'],
    provincie: ['PROVINCIE VESTIGING', 'PROVINCIE'],
    type: 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR',
  });
  const leerjaren = leerjaarColumns(table);
  return (cells, place) => {
    const cell = (index: number) => cells[index] ?? '';
    const soort = SOORT.get(cell(at.type));
    if (!soort) throw new FormatError(place(at.type), 'unknown-soort', cell(at.type));
    const one = {
      vestiging: readVestiging(cell(at.brin), cell(at.nummer), place(at.nummer)),
      plaats: cell(at.plaats),
      provincie: cell(at.provincie),
      soort,
      leerlingen: 0,
      gemaskeerd: 0,
    };
    for (const column of leerjaren) {
      const n = count(cell(column), place(column));
      if (n === MASKED) one.gemaskeerd += 1;
      else one.leerlingen += n;
    }
    return one;
  };
}

/**
 * Returns the indexes of the twelve columns `LEER- OF VERBLIJFSJAAR 1…6 - MAN/VROUW`.
 * @throws FormatError `missing-column` where one of the twelve is missing, as a sum over the others would be too low.
 */
function leerjaarColumns(table: Header): number[] {
  const names = [1, 2, 3, 4, 5, 6].flatMap((year) =>
    ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
  );
  return Object.values(findColumns(table, Object.fromEntries(names.map((name) => [name, name]))));
}
