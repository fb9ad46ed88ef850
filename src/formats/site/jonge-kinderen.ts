import { readGemeente, readWhole, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/**
 * What a figure of `jonge-kinderen.csv` counts: `geboren` the live births in a calendar year; `schoolcohort` the live births from
 * October of the year before to September of the year, who are four on 1 October four years later; `0-4` the children younger
 * than five on 1 January of the year; `nuljarig` those younger than one on 1 January of the year.
 */
export const CHILD_FIGURES = ['geboren', 'schoolcohort', '0-4', 'nuljarig'] as const;
export type ChildFigure = (typeof CHILD_FIGURES)[number];

/** The columns of `jonge-kinderen.csv`. */
export const YOUNG_CHILDREN_COLUMNS: readonly string[] = [
  'gemeente',
  'cijfer',
  'jaar',
  'kinderen',
  'vergelijkbaar',
];

/** The young children of a gemeente in a year. */
export interface YoungChildren {
  /** The gemeente on the boundaries of today; `GM9999` for children that no gemeente of today can be given. */
  gemeente: string;
  figure: ChildFigure;
  year: number;
  children: number;
  /** False in the years before a part of another gemeente came to the gemeente, or before it lost one: years after it are of another area. */
  isComparable: boolean;
}

/**
 * Reads `jonge-kinderen.csv`.
 * @throws FormatError naming the cell: another header, an unknown figure, no year, a cell that is not a count or not a flag, a row
 * that occurs twice, a last row that is cut off.
 */
export function readYoungChildren(text: string, file: string): YoungChildren[] {
  const table = readSiteCsv(text, file, YOUNG_CHILDREN_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [gemeente = '', kind = '', year = '', children = '', comparable = ''] = row.cells;
    const figure = CHILD_FIGURES.find((one) => one === kind);
    if (!figure) throw new FormatError(place(1), 'unknown-soort', kind);
    const key = `${gemeente} ${figure} ${year}`;
    if (seen.has(key)) throw new FormatError(place(0), 'duplicate-row', key);
    seen.add(key);
    if (!/^[01]$/.test(comparable)) throw new FormatError(place(4), 'not-a-flag', comparable);
    return {
      gemeente: readGemeente(gemeente, place(0)),
      figure,
      year: readYear(year, place(2)),
      children: readWhole(children, place(3)),
      isComparable: comparable === '1',
    };
  });
}

/** Returns the text of `jonge-kinderen.csv`: the inverse of `readYoungChildren`. */
export function writeYoungChildren(rows: readonly YoungChildren[]): string {
  return writeSiteCsv(
    YOUNG_CHILDREN_COLUMNS,
    rows.map(({ gemeente, figure, year, children, isComparable }) => [
      gemeente,
      figure,
      year,
      children,
      Number(isComparable),
    ]),
  );
}
