import { unzipSync } from 'fflate';
import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import { MASKED, readCount, readGemeente, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { PoKind } from '../po-kinds.ts';
import type { PostcodeOrigin } from '../pupil-origins.ts';
import { ageColumns, poKind } from './po-ages.ts';

/** A row of DUO's feeder areas: the pupils of a vestiging in one kind of po who live in one postcode. */
export interface DuoOrigin extends PostcodeOrigin {
  kind: PoKind;
  /** The gemeente in which the vestiging stands. */
  gemeente: string;
}

/** How DUO writes a place of residence that is no gemeente. */
const ELSEWHERE = new Map([
  ['Onbekend', UNKNOWN_GEMEENTE],
  ['Belgie', 'BE'],
  ['Duitsland', 'DE'],
  ['ander land', 'ANDERS'],
]);

/**
 * Reads the zip with DUO's “Leerlingen po naar herkomst”: a file `<Gemeente> afgeschermd.csv` (UTF-8 with byte order mark, `;`,
 * quoted) for each gemeente with vestigingen, with the pupils by age of each postcode of residence. The ages are summed.
 * @param names the code of each gemeente by its name: DUO has no code of the gemeente of residence
 * @param gemeenten the codes that may occur
 * @returns the rows, and the names of the files of the zip that are empty
 * @throws FormatError naming the cell.
 */
export function readDuoOrigins(
  bytes: Uint8Array,
  names: ReadonlyMap<string, string>,
  gemeenten: ReadonlySet<string>,
): { origins: DuoOrigin[]; empty: string[] } {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const isEmpty = (content: Uint8Array) => content.length <= 3;
  return {
    origins: files
      .filter(([, content]) => !isEmpty(content))
      .flatMap(([file, content]) => originsIn(content, file, names, gemeenten)),
    empty: files.filter(([, content]) => isEmpty(content)).map(([file]) => file),
  };
}

function originsIn(
  bytes: Uint8Array,
  file: string,
  names: ReadonlyMap<string, string>,
  gemeenten: ReadonlySet<string>,
): DuoOrigin[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const at = findColumns(table, {
    gemeente: 'GEMEENTENUMMER',
    postcode: 'POSTCODE_LEERLING',
    residence: 'GEMEENTENAAM_LEERLING',
    brin: 'INSTELLINGSCODE',
    nummer: 'VESTIGINGSCODE',
    kind: 'SOORT_PO',
  });
  const ages = ageColumns(table);
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const place = (index: number) => placeOf(table, row, index);
    const name = cell(at.residence);
    const residence = names.get(name) ?? ELSEWHERE.get(name);
    if (!residence) throw new FormatError(place(at.residence), 'unknown-gemeente', name);
    const postcode = cell(at.postcode);
    if (!/^\d{2}(\d{2})?$/.test(postcode)) {
      throw new FormatError(place(at.postcode), 'not-a-code', postcode);
    }
    const counts = ages.map((column) => readCount(cell(column), place(column)));
    return {
      vestiging: readVestiging(cell(at.brin), cell(at.nummer), place(at.nummer)),
      gemeente: readGemeente(cell(at.gemeente), place(at.gemeente), gemeenten),
      kind: poKind(table, row, at.kind),
      postcode,
      residence,
      pupils: counts.reduce((sum, n) => (n === MASKED ? sum : sum + n), 0),
      masked: counts.filter((n) => n === MASKED).length,
    };
  });
}
