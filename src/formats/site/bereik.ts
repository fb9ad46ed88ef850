import { readDecimal, readGemeente, readWhole } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The year of the figures of `bereik.csv`: the edition of CBS's kerncijfers wijken en buurten. */
export const REACH_YEAR = 2024;

/** The kinds of schools of which CBS publishes the reach. */
export const REACH_KINDS = ['bo', 'vo', 'vmbo', 'havovwo'] as const;
export type ReachKind = (typeof REACH_KINDS)[number];

/** The distances by road, in km, within which CBS counts the schools of a kind. */
export const REACH_WITHIN: Readonly<Record<ReachKind, readonly number[]>> = {
  bo: [1, 3, 5],
  vo: [3, 5, 10],
  vmbo: [3, 5, 10],
  havovwo: [3, 5, 10],
};

/**
 * A figure about the reach of schools: `bo_afstand` is the mean distance by road to the nearest school in km, `bo_binnen_3` the
 * mean number of schools within 3 km by road.
 */
export type ReachFigure =
  | `${ReachKind}_afstand`
  | `${ReachKind}_binnen_${3 | 5}`
  | 'bo_binnen_1'
  | `${Exclude<ReachKind, 'bo'>}_binnen_10`;

/** The figures of a gemeente, in the order of the columns of `bereik.csv`. */
export const REACH_FIGURES = REACH_KINDS.flatMap((kind) => [
  `${kind}_afstand`,
  ...REACH_WITHIN[kind].map((km) => `${kind}_binnen_${km}`),
]) as readonly ReachFigure[];

/** The columns of `bereik.csv`. */
export const REACH_COLUMNS: readonly string[] = ['gemeente', 'inwoners', ...REACH_FIGURES];

/** How near schools are to the inhabitants of a gemeente. */
export interface Reach {
  gemeente: string;
  /** The number of inhabitants: each figure is a mean over all of them. */
  inhabitants: number;
  /** The figures, in km or in schools, in the order of `REACH_FIGURES`. */
  figures: readonly number[];
}

/**
 * Reads `bereik.csv`, which has a row for each gemeente of today.
 * @throws FormatError naming the cell: another header, a gemeente that occurs twice, no number, a last row that is cut off.
 */
export function readReach(text: string, file: string): Reach[] {
  const table = readSiteCsv(text, file, REACH_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const gemeente = readGemeente(row.cells[0] ?? '', place(0));
    if (seen.has(gemeente)) throw new FormatError(place(0), 'duplicate-row', gemeente);
    seen.add(gemeente);
    return {
      gemeente,
      inhabitants: readWhole(row.cells[1] ?? '', place(1)),
      figures: REACH_FIGURES.map((_, i) => readDecimal(row.cells[i + 2] ?? '', place(i + 2))),
    };
  });
}

/** Returns the text of `bereik.csv`: the inverse of `readReach`. */
export function writeReach(rows: readonly Reach[]): string {
  return writeSiteCsv(
    REACH_COLUMNS,
    rows.map(({ gemeente, inhabitants, figures }) => [gemeente, inhabitants, ...figures]),
  );
}
