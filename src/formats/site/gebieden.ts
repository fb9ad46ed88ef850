import { readGemeente } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { DIVISIONS, type Area, type Division, type Region } from '../../areas/divisions.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The divisions whose regions have a name and no code. */
const NAMED: ReadonlySet<Division> = new Set(['provincie', 'vakantieregio']);

/**
 * The columns of `gebieden.csv`: code and name of the gemeente and, for each division, code and name of its region (only the
 * name in `NAMED` divisions).
 */
export const AREA_COLUMNS: readonly string[] = [
  'code',
  'naam',
  ...DIVISIONS.flatMap((division) =>
    NAMED.has(division) ? [division] : [`${division}_code`, `${division}_naam`],
  ),
];

/**
 * Reads `gebieden.csv`, which has a row per gemeente with the region that the gemeente is in for each division.
 * @throws FormatError naming the cell: another header, an empty cell, a gemeente that occurs twice, a last row that is cut off.
 */
export function readAreas(text: string, file: string): Area[] {
  const table = readSiteCsv(text, file, AREA_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const cell = (index: number) => {
      const found = row.cells[index] ?? '';
      if (found === '') throw new FormatError(placeOf(table, row, index), 'not-a-code', found);
      return found;
    };
    const code = readGemeente(cell(0), placeOf(table, row, 0));
    if (seen.has(code)) throw new FormatError(placeOf(table, row, 0), 'duplicate-row', code);
    seen.add(code);
    const regions = {} as Record<Division, Region[]>;
    let index = 2;
    for (const division of DIVISIONS) {
      const first = cell(index++);
      regions[division] = [{ code: first, name: NAMED.has(division) ? first : cell(index++) }];
    }
    return { code, name: cell(1), regions };
  });
}

/**
 * Returns the text of `gebieden.csv`: the inverse of `readAreas`.
 * @throws Error where a gemeente is not in exactly one region of each division.
 */
export function writeAreas(areas: readonly Area[]): string {
  const rows = areas.map(({ code, name, regions }) => [
    code,
    name,
    ...DIVISIONS.flatMap((division) => {
      const [region, ...others] = regions[division];
      if (!region || others.length > 0) throw new Error(`${code}: not one region of ${division}`);
      return NAMED.has(division) ? [region.name] : [region.code, region.name];
    }),
  ]);
  return writeSiteCsv(AREA_COLUMNS, rows);
}
