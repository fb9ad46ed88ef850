import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Sector } from '../soorten.ts';
import type { Transfer, TransferKind, TransferLevel } from '../transfers.ts';

/** The laws under which schools of po and vo fall: wet op het primair onderwijs, de expertisecentra, het voortgezet onderwijs. */
const SECTOR_OF_LAW = new Map<string, Sector>([
  ['WPO', 'po'],
  ['WEC', 'po'],
  ['WVO', 'vo'],
]);

const KIND = new Map<string, TransferKind>([
  ['F', 'fusie'],
  ['V', 'overdracht'],
  ['S', 'splitsing'],
  ['D', 'verzelfstandiging'],
]);

/** The level of a record by the function of its codes (dislocatie, uitvoerende instelling) and the length that they must have. */
const LEVELS = new Map<string, { level: TransferLevel; length: number }>([
  ['D', { level: 'vestiging', length: 6 }],
  ['U', { level: 'instelling', length: 4 }],
]);

/**
 * Reads DUO's list of transfers between schools (OVERGANGEN: UTF-8 with byte order mark, `,`, dates as `d-m-yyyy`). Returns those
 * between two vestigingen, or between two schools (codes of four characters), of po or vo; `others` is the number of remaining
 * rows: boards, other laws, a school into a vestiging.
 * @throws FormatError naming the cell.
 */
export function readDuoTransfers(
  bytes: Uint8Array,
  file: string,
): { transfers: Transfer[]; others: number } {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, {
    from: 'NR_ADMIN_VAN',
    functionFrom: 'CODE_FUNCTIE_VAN',
    lawFrom: 'CODE_WET_VAN',
    to: 'NR_ADMIN_NAAR',
    functionTo: 'CODE_FUNCTIE_NAAR',
    lawTo: 'CODE_WET_NAAR',
    date: 'DT_OVERGANG',
    kind: 'CODE_OVERGANG',
  });
  const transfers = table.rows.flatMap((row): Transfer[] => {
    const cell = (index: number) => row.cells[index] ?? '';
    const level = LEVELS.get(cell(at.functionFrom));
    const [from, to] = [SECTOR_OF_LAW.get(cell(at.lawFrom)), SECTOR_OF_LAW.get(cell(at.lawTo))];
    const isPair =
      cell(at.functionFrom) === cell(at.functionTo) &&
      [at.from, at.to].every((column) => cell(column).length === level?.length);
    if (!level || !from || !to || !isPair) return [];
    const place = (column: number) => placeOf(table, row, column);
    const kind = KIND.get(cell(at.kind));
    if (!kind) throw new FormatError(place(at.kind), 'not-a-code', cell(at.kind));
    const code = (column: number) => {
      const found = cell(column);
      if (!/^\d{2}[A-Z0-9]+$/.test(found))
        throw new FormatError(place(column), 'not-a-code', found);
      return found;
    };
    return [
      {
        from: { sector: from, code: code(at.from) },
        to: { sector: to, code: code(at.to) },
        year: firstCount(cell(at.date), place(at.date)),
        kind,
        level: level.level,
      },
    ];
  });
  return { transfers, others: table.rows.length - transfers.length };
}

/** Returns the year of the first 1 October on or after a date `d-m-yyyy`. @throws FormatError `not-a-date`. */
function firstCount(date: string, place: Place): number {
  const [, , month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(date) ?? [];
  const day = Number(date.split('-')[0]);
  if (!month || !year) throw new FormatError(place, 'not-a-date', date);
  const isAfterCount = Number(month) > 10 || (Number(month) === 10 && day > 1);
  return Number(year) + (isAfterCount ? 1 : 0);
}
