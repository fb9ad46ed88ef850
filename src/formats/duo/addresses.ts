import { readGemeente, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import {
  findColumns,
  placeOf,
  readDelimited,
  type Delimited,
  type Header,
  type RowReader,
} from '../delimited.ts';

/** The addresses of vestigingen, with an array for each column: element i of each array is about vestiging i. */
export interface Addresses {
  vestiging: string[];
  /** The code of the gemeente of each vestiging (`GM0000`), on the boundaries of the year of the file. */
  gemeente: string[];
  /** The town of each vestiging as DUO spells it: in capitals, without accents. */
  plaats: string[];
  provincie: string[];
}

/**
 * Reads DUO's file 02, “Alle (school)vestigingen”, of po or vo (`;`). The two columns with the code of a vestiging are called
 * `BRIN NUMMER` and `VESTIGINGSNUMMER` in the edition of 2021, `INSTELLINGSCODE` and `VESTIGINGSCODE` in that of 2025; an empty
 * cell is written as one or more spaces.
 * @param gemeenten the codes that may occur: gemeenten of today and, for an older edition, gemeenten that ended since.
 * @throws FormatError naming the cell.
 */
export function readDuoAddresses(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Addresses {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  return addressesOf(table, gemeenten, DUO_ADDRESS);
}

/**
 * Reads the list of vo vestigingen with coordinates (UTF-8, `,`), which was made from DUO's file 02 of 2025. Only the addresses
 * are read: the pupils in the list are sums over several years.
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell.
 */
export function readPointAddresses(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Addresses {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  return addressesOf(table, gemeenten, POINT_ADDRESS);
}

type Wanted = Record<
  'brin' | 'nummer' | 'gemeente' | 'plaats' | 'provincie',
  string | readonly string[]
>;

const DUO_ADDRESS: Wanted = {
  brin: ['BRIN NUMMER', 'INSTELLINGSCODE'],
  nummer: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
  gemeente: 'GEMEENTENUMMER',
  plaats: 'PLAATSNAAM',
  provincie: 'PROVINCIE',
};

const POINT_ADDRESS: Wanted = {
  brin: 'brin',
  nummer: 'vestigings_id',
  gemeente: 'municipality_code',
  plaats: 'city',
  provincie: 'province',
};

/** The address of one vestiging. */
export type Address = { [K in keyof Addresses]: Addresses[K][number] };

function addressesOf(table: Delimited, gemeenten: ReadonlySet<string>, wanted: Wanted): Addresses {
  const read = rowOf(table, wanted, gemeenten);
  const addresses: Addresses = { vestiging: [], gemeente: [], plaats: [], provincie: [] };
  for (const row of table.rows) {
    const one = read(row.cells, (column) => placeOf(table, row, column));
    addresses.vestiging.push(one.vestiging);
    addresses.gemeente.push(one.gemeente);
    addresses.plaats.push(one.plaats);
    addresses.provincie.push(one.provincie);
  }
  return addresses;
}

/**
 * Returns the function that reads a row of an address list: DUO's file 02 or the list with coordinates, as the header shows.
 * @throws FormatError `missing-column`.
 */
export function addressRow(table: Header): RowReader<Address> {
  return rowOf(table, table.header.includes('vestigings_id') ? POINT_ADDRESS : DUO_ADDRESS);
}

function rowOf(table: Header, wanted: Wanted, gemeenten?: ReadonlySet<string>): RowReader<Address> {
  const at = findColumns(table, wanted);
  return (cells, place) => {
    const cell = (index: number) => (cells[index] ?? '').trim();
    return {
      vestiging: readVestiging(cell(at.brin), cell(at.nummer), place(at.nummer)),
      gemeente: readGemeente(cell(at.gemeente), place(at.gemeente), gemeenten),
      plaats: cell(at.plaats),
      provincie: cell(at.provincie),
    };
  };
}
