import { isGemeenteCode } from '../../areas/codes.ts';
import { readGemeente, readWhole, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { lineEndsIn, PlainCells } from './plain-cells.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';
import { SOORTEN, type Sector } from '../soorten.ts';

/** Pupils by gemeente, soort and year, with an array for each column: element i of each array is about row i of the file. */
export interface PupilColumns {
  /** The code of the gemeente (`GM0000`); `GM9999` where the source has no gemeente. */
  gemeente: string[];
  soort: string[];
  jaar: Int16Array;
  /** The number of pupils, without those in masked counts. */
  leerlingen: Int32Array;
  /** The number of masked counts (`<5`), each of 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: Int16Array;
  /** The number of vestigingen with pupils, including vestigingen whose pupils are masked. */
  vestigingen: Int16Array;
  /** Whether the count is complete: 1 where every vestiging is counted, 0 where the source is known to miss some. */
  volledig: Uint8Array;
}

const COMMON = ['gemeente', 'soort', 'jaar', 'leerlingen', 'gemaskeerd', 'vestigingen'];

/**
 * The columns of `po.csv` and `vo.csv`. Only `vo.csv` has a column `volledig`, because only the source of vo misses vestigingen
 * in some years.
 */
export const PUPIL_COLUMNS: Record<Sector, readonly string[]> = {
  po: COMMON,
  vo: [...COMMON, 'volledig'],
};

/**
 * Reads `po.csv` or `vo.csv`. In a file without a column `volledig` (po), every count is complete.
 * @throws FormatError naming the cell: another header, a soort of the other sector, a cell that is not a count, a last row that
 * is cut off.
 */
export function readPupils(text: string, file: string, sector: Sector): PupilColumns {
  return readPlainPupils(text, sector) ?? readAnyPupils(text, file, sector);
}

/**
 * Reads `po.csv` or `vo.csv` in the form in which `writePupils` writes it, in a fraction of the time of `readAnyPupils`. Returns
 * null for a file that has a fault or is written otherwise.
 */
function readPlainPupils(text: string, sector: Sector): PupilColumns | null {
  const header = `${PUPIL_COLUMNS[sector].join(',')}\n`;
  const size = lineEndsIn(text) - 1;
  if (size < 1 || !text.startsWith(header)) return null;
  const columns = emptyColumns(size);
  const soorten: ReadonlySet<string> = new Set(SOORTEN[sector]);
  const cells = new PlainCells(text, header.length);
  let [gemeente, soort] = ['', ''];
  for (let i = 0; i < size && cells.areValid; i++) {
    gemeente = cells.text(gemeente, isGemeenteCode);
    soort = cells.text(soort, (cell) => soorten.has(cell));
    columns.gemeente[i] = gemeente;
    columns.soort[i] = soort;
    columns.jaar[i] = cells.whole(1900, 2099);
    columns.leerlingen[i] = cells.whole();
    columns.gemaskeerd[i] = cells.whole();
    columns.vestigingen[i] = sector === 'po' ? cells.lastWhole() : cells.whole();
    columns.volledig[i] = sector === 'po' ? 1 : cells.lastWhole(0, 1);
  }
  return cells.areValid && cells.isAtEnd ? columns : null;
}

/** Reads `po.csv` or `vo.csv` in any form of CSV. @throws FormatError as `readPupils` does. */
function readAnyPupils(text: string, file: string, sector: Sector): PupilColumns {
  const table = readSiteCsv(text, file, PUPIL_COLUMNS[sector]);
  const columns = emptyColumns(table.rows.length);
  const soorten: ReadonlySet<string> = new Set(SOORTEN[sector]);
  for (const [i, row] of table.rows.entries()) {
    const place = (index: number) => placeOf(table, row, index);
    const [gemeente = '', soort = '', jaar = '', leerlingen = ''] = row.cells;
    const [, , , , gemaskeerd = '', vestigingen = '', volledig = '1'] = row.cells;
    if (!soorten.has(soort)) throw new FormatError(place(1), 'unknown-soort', soort);
    if (!/^[01]$/.test(volledig)) throw new FormatError(place(6), 'not-a-flag', volledig);
    columns.gemeente[i] = readGemeente(gemeente, place(0));
    columns.soort[i] = soort;
    columns.jaar[i] = readYear(jaar, place(2));
    columns.leerlingen[i] = readWhole(leerlingen, place(3));
    columns.gemaskeerd[i] = readWhole(gemaskeerd, place(4));
    columns.vestigingen[i] = readWhole(vestigingen, place(5));
    columns.volledig[i] = Number(volledig);
  }
  return columns;
}

const emptyColumns = (size: number): PupilColumns => ({
  gemeente: new Array<string>(size),
  soort: new Array<string>(size),
  jaar: new Int16Array(size),
  leerlingen: new Int32Array(size),
  gemaskeerd: new Int16Array(size),
  vestigingen: new Int16Array(size),
  volledig: new Uint8Array(size),
});

/** Returns the text of `po.csv` or `vo.csv`: the inverse of `readPupils`. */
export function writePupils(columns: PupilColumns, sector: Sector): string {
  const names = PUPIL_COLUMNS[sector] as (keyof PupilColumns)[];
  const rows = columns.gemeente.map((_, i) => names.map((name) => columns[name][i] ?? ''));
  return writeSiteCsv(names, rows);
}
