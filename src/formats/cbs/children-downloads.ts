import Papa from 'papaparse';
import { COUNTRY } from '../../areas/codes.ts';
import { readGemeente } from '../cells.ts';
import { decode } from '../decode.ts';
import { placeOf, readDelimited, type Delimited, type Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import {
  childrenLayout,
  readChildrenRow,
  type ChildrenCell,
  type ChildrenLayout,
  type ChildrenTable,
} from './children-table.ts';

/** A figure of a download, of an area of then. */
export interface DownloadedChildren extends ChildrenCell {
  /** The code of the gemeente of then as `GM0000`, or its name; `NL` for the country. */
  area: string;
  children: number;
}

/** The number of rows at the start of a file among which the header is sought. */
const HEADER_WITHIN = 12;

/**
 * Reads the births per month of 37230ned, or the ages of 03759ned, from a download of CBS StatLine or of its open data (UTF-8, `;` or
 * `,`), with its titles above the header and its last line `Bron: CBS`. Rows of other areas, ages and topics are left out, and so
 * are cells without a figure.
 * @param known the codes of gemeenten that may occur; names are left to the caller
 * @param isName whether a text is the name of a gemeente of now or then
 * @throws FormatError naming the cell: no header of this table, another number of cells, no period, no count, an area that is
 * none, a figure that occurs twice, a file without any figure.
 */
export function readChildrenDownload(
  bytes: Uint8Array,
  file: string,
  table: ChildrenTable,
  known: ReadonlySet<string>,
  isName: (text: string) => boolean,
): DownloadedChildren[] {
  const { delimited, layout } = headed(decode(bytes, file, 'utf-8'), file, table);
  const seen = new Set<string>();
  const found = delimited.rows.flatMap((row): DownloadedChildren[] => {
    const cells = readChildrenRow(layout, row.cells, (column) => placeOf(delimited, row, column));
    if (typeof cells === 'string') return [];
    const place = placeOf(delimited, row, layout.region);
    return cells.flatMap((cell): DownloadedChildren[] => {
      const { area: text, children, counted, period } = cell;
      if (children === null || Number.isNaN(children)) return [];
      const area = text === COUNTRY || isName(text) ? text : readGemeente(text, place, known);
      const key = [area, counted, period.year, period.month].join();
      if (seen.has(key)) throw new FormatError(place, 'duplicate-row', key);
      seen.add(key);
      return [{ ...cell, area, children }];
    });
  });
  if (found.length === 0) throw new FormatError({ file, row: 1, column: '1' }, 'no-rows', '');
  return found;
}

/** Finds the header among the first lines, and returns the table below it, with the numbers of the lines in the whole file. */
function headed(
  text: string,
  file: string,
  wanted: ChildrenTable,
): { delimited: Delimited; layout: ChildrenLayout } {
  const lines = text.split(/\r?\n/);
  const delimiter = lines.slice(0, HEADER_WITHIN).some((line) => line.includes(';')) ? ';' : ',';
  const cellsOf = (line: string) =>
    (Papa.parse<string[]>(line, { delimiter }).data[0] ?? []).map((name) => name.trim());
  const names: string[][] = [];
  for (const [at, line] of lines.slice(0, HEADER_WITHIN).entries()) {
    const header = cellsOf(line);
    const layout = childrenLayout(header, names);
    names.push(header);
    if (layout?.table !== wanted) continue;
    const body = lines.slice(at).filter((one) => !/^"?(Bron: ?CBS|© ?CBS|Source: CBS)/i.test(one));
    return { delimited: below(body.join('\n'), file, delimiter, at), layout };
  }
  const place = { file, row: 1, column: '1' };
  throw new FormatError(place, 'unknown-header', lines[0] ?? '');
}

function below(text: string, file: string, delimiter: ';' | ',', above: number): Delimited {
  const moved = (row: Row): Row => ({ ...row, line: row.line + above });
  try {
    const table = readDelimited(text, file, delimiter);
    return { ...table, rows: table.rows.map(moved) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const place = { file, row: error.row + above, column: error.column };
    throw new FormatError(place, error.problem as 'unequal-row', error.found);
  }
}
