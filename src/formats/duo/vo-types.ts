import { MASKED, readCount, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Header, type RowReader } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { SoortVo } from '../soorten.ts';

/** Pupils of vo vestigingen, one element per row of the file (vestiging × type × opleiding). */
export interface DuoVoTypes {
  vestiging: string[];
  plaats: string[];
  provincie: string[];
  soort: Exclude<SoortVo, 'vo'>[];
  /** Unmasked pupils in all leerjaren, men and women. */
  leerlingen: Int32Array;
  /** Number of masked cells (`<5`) among the leerjaren, each 1–4 pupils more. */
  gemaskeerd: Int32Array;
}

/**
 * The soort for each of DUO's values of “onderwijstype vo en leer- of verblijfsjaar”, in the spelling of the file (`Int.
 * Baccelaureaat` is DUO's).
 */
const SOORT: Record<string, Exclude<SoortVo, 'vo'>> = {
  'Brugjaar 1-2': 'brugjaar',
  'HAVO/VWO lj 3': 'havo/vwo',
  'HAVO lj 4-5': 'havo',
  'VWO lj 4-6': 'vwo',
  'VMBO BL lj 3-4': 'vmbo-b',
  'VMBO KL lj 3-4': 'vmbo-k',
  'VMBO GL lj 3-4': 'vmbo-g',
  'VMBO TL lj 3-4': 'vmbo-t',
  'Praktijkonderwijs alle vj': 'pro',
  'VMBO uitbest. aan VAVO': 'vavo',
  'HAVO uitbest. aan VAVO': 'vavo',
  'VWO uitbest. aan VAVO': 'vavo',
  'Engelse Stroom': 'internationaal',
  'European Secondary School': 'internationaal',
  'Int. Baccelaureaat': 'internationaal',
};

/** Reads DUO's vo file 01, “Leerlingen vo per vestiging naar onderwijstype” (`;`). @throws FormatError naming the cell. */
export function readDuoVoTypes(bytes: Uint8Array, file: string): DuoVoTypes {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  const size = table.rows.length;
  const types: DuoVoTypes = {
    vestiging: [],
    plaats: [],
    provincie: [],
    soort: [],
    leerlingen: new Int32Array(size),
    gemaskeerd: new Int32Array(size),
  };
  const read = typesRow(table);
  for (const [i, row] of table.rows.entries()) {
    const one = read(row.cells, (column) => placeOf(table, row, column));
    types.vestiging.push(one.vestiging);
    types.plaats.push(one.plaats);
    types.provincie.push(one.provincie);
    types.soort.push(one.soort);
    types.leerlingen[i] = one.leerlingen;
    types.gemaskeerd[i] = one.gemaskeerd;
  }
  return types;
}

/** One row of file 01 vo: the pupils of an onderwijstype (and opleiding) of a vestiging, over all leerjaren. */
export interface TypesRow {
  vestiging: string;
  plaats: string;
  provincie: string;
  soort: Exclude<SoortVo, 'vo'>;
  leerlingen: number;
  gemaskeerd: number;
}

/**
 * Finds the columns of file 01 vo and returns the function that reads its rows.
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
    const soort = SOORT[cell(at.type)];
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
 * Returns the indexes of the twelve columns `LEER- OF VERBLIJFSJAAR 1…6 - MAN/VROUW`. All must be there: a sum over fewer would
 * be too low.
 */
function leerjaarColumns(table: Header): number[] {
  const names = [1, 2, 3, 4, 5, 6].flatMap((year) =>
    ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${year} - ${sex}`),
  );
  return Object.values(findColumns(table, Object.fromEntries(names.map((name) => [name, name]))));
}
