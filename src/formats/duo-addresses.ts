import { readGemeente, readVestiging } from './cells.ts';
import { decode } from './decode.ts';
import { findColumns, placeOf, readDelimited, type Delimited } from './delimited.ts';

/** Where vestigingen stand; all columns have the same length. */
export interface Addresses {
  vestiging: string[];
  /** `GM0000`, on the boundaries of the edition. */
  gemeente: string[];
  /** In DUO's spelling: capitals, without accents. */
  plaats: string[];
  provincie: string[];
}

/**
 * Reads DUO's file 02, “Alle (school)vestigingen”, of po and vo (`;`). The 2021 edition calls the key `BRIN NUMMER` and
 * `VESTIGINGSNUMMER`, that of 2025 `INSTELLINGSCODE` and `VESTIGINGSCODE`; a blank is written as one or more spaces.
 * @param gemeenten the codes a row may have: today's, and for an older edition also those that ended since.
 * @throws FormatError naming the cell.
 */
export function readDuoAddresses(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Addresses {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  return addressesOf(table, gemeenten, {
    brin: ['BRIN NUMMER', 'INSTELLINGSCODE'],
    nummer: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
    gemeente: 'GEMEENTENUMMER',
    plaats: 'PLAATSNAAM',
    provincie: 'PROVINCIE',
  });
}

/**
 * Reads the list of vo vestigingen with coordinates (UTF-8, `,`), which was made from DUO's file 02 of 2025. Only the
 * address is read: its pupil totals are sums over several years.
 * @throws FormatError naming the cell.
 */
export function readPointAddresses(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Addresses {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  return addressesOf(table, gemeenten, {
    brin: 'brin',
    nummer: 'vestigings_id',
    gemeente: 'municipality_code',
    plaats: 'city',
    provincie: 'province',
  });
}

type Wanted = Record<
  'brin' | 'nummer' | 'gemeente' | 'plaats' | 'provincie',
  string | readonly string[]
>;

function addressesOf(table: Delimited, gemeenten: ReadonlySet<string>, wanted: Wanted): Addresses {
  const at = findColumns(table, wanted);
  const addresses: Addresses = { vestiging: [], gemeente: [], plaats: [], provincie: [] };
  for (const row of table.rows) {
    const cell = (index: number) => (row.cells[index] ?? '').trim();
    addresses.vestiging.push(
      readVestiging(cell(at.brin), cell(at.nummer), placeOf(table, row, at.nummer)),
    );
    addresses.gemeente.push(
      readGemeente(cell(at.gemeente), placeOf(table, row, at.gemeente), gemeenten),
    );
    addresses.plaats.push(cell(at.plaats));
    addresses.provincie.push(cell(at.provincie));
  }
  return addresses;
}
