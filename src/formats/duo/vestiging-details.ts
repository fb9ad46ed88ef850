import { readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';

/** What DUO's address list says of a vestiging besides its gemeente; an empty text where the list does not say it. */
export interface VestigingDetails {
  naam: string;
  /** The town as DUO spells it: in capitals, without accents. */
  plaats: string;
  denominatie: string;
  /** DUO's number of the board (bevoegd gezag). */
  bestuur: string;
  /** The postcode of the address: four digits, and two letters with or without a space between. */
  postcode: string;
  /** The licence of a vo vestiging as DUO writes it, such as `VBO/MAVO`; empty for po. */
  structuur: string;
}

/**
 * Reads names, boards, denominations, postcodes and structures from DUO's file 02, “Alle (school)vestigingen”, of po or vo (`;`, in UTF-8 or
 * Windows-1252); returns them by the six-character code of the vestiging. An empty cell is written as one or more spaces. The
 * list of po has no column `ONDERWIJSSTRUCTUUR`.
 * @throws FormatError naming the cell.
 */
export function readVestigingDetails(
  bytes: Uint8Array,
  file: string,
): Map<string, VestigingDetails> {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  const at = findColumns(table, {
    brin: ['BRIN NUMMER', 'INSTELLINGSCODE'],
    nummer: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
    naam: 'VESTIGINGSNAAM',
    plaats: 'PLAATSNAAM',
    denominatie: 'DENOMINATIE',
    bestuur: 'BEVOEGD GEZAG NUMMER',
    postcode: 'POSTCODE',
  });
  const structuur = table.header.indexOf('ONDERWIJSSTRUCTUUR');
  return new Map(
    table.rows.map((row) => {
      const cell = (index: number) => (row.cells[index] ?? '').trim();
      const place = placeOf(table, row, at.nummer);
      return [
        readVestiging(cell(at.brin), cell(at.nummer), place),
        {
          naam: cell(at.naam),
          plaats: cell(at.plaats),
          denominatie: cell(at.denominatie),
          bestuur: cell(at.bestuur),
          postcode: cell(at.postcode),
          structuur: cell(structuur),
        },
      ];
    }),
  );
}
