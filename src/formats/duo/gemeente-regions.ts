import { readGemeente } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { DIVISIONS, type Area, type Division, type Region } from '../../areas/divisions.ts';
import { FormatError } from '../format-error.ts';

/**
 * For each division, the names of the columns of the source with the code and the name of a region; twice the same column where
 * the regions of the division have no code.
 */
const COLUMNS: Record<Division, [code: string, name: string]> = {
  provincie: ['provincie', 'provincie'],
  corop: ['coropgebied_code', 'coropgebied_naam'],
  rmc: ['rmc_regio_code', 'rmc_regio_naam'],
  onderwijsgebied: ['onderwijsgebied_code', 'onderwijsgebied_naam'],
  rpa: ['rpa_gebied_code', 'rpa_gebied_naam'],
  wgr: ['wgr_gebied_code', 'wgr_gebied_naam'],
  nodaal: ['nodaal_gebied_code', 'nodaal_gebied_naam'],
  veiligheidsregio: ['veiligheidsregio_code', 'veiligheidsregio_naam'],
  vakantieregio: ['vakantieregio', 'vakantieregio'],
};

/**
 * Reads the gemeenten of 2026, each with the region that it is in, for every division (UTF-8, `,`).
 * @throws FormatError naming the cell, also for a gemeente without a region in one of the divisions.
 */
export function readGemeenteRegions(bytes: Uint8Array, file: string): Area[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, { code: 'gemeentecode', name: 'gemeentenaam' });
  const columns = DIVISIONS.map((division) => {
    const [code, name] = COLUMNS[division];
    return { division, ...findColumns(table, { code, name }) };
  });
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const text = (index: number) => {
      const cell = (row.cells[index] ?? '').trim();
      if (cell === '') throw new FormatError(placeOf(table, row, index), 'not-a-code', cell);
      return cell;
    };
    const code = readGemeente(text(at.code), placeOf(table, row, at.code));
    if (seen.has(code)) throw new FormatError(placeOf(table, row, at.code), 'duplicate-row', code);
    seen.add(code);
    const regions = Object.fromEntries(
      columns.map((column) => [
        column.division,
        [{ code: text(column.code), name: text(column.name) }] satisfies Region[],
      ]),
    ) as Record<Division, Region[]>;
    return { code, name: text(at.name), regions };
  });
}
