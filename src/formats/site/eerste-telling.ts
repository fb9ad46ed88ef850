import { readWhole, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** What is counted in two editions of one year: pupils of bo or sbo, exam candidates, or vo pupils by gemeente of residence. */
export const RECOUNTS = ['bo', 'sbo', 'examenkandidaten', 'vo-woongemeente'] as const;
type RecountKind = (typeof RECOUNTS)[number];

/** The columns of `eerste-telling.csv`. */
export const RECOUNT_COLUMNS: readonly string[] = [
  'telling',
  'jaar',
  'eerder',
  'later',
  'vergeleken',
  'gelijk',
  'afgeschermd',
  'anders',
  'som_eerder',
  'som_later',
  'grootste_verschil',
];

/** How the figures of one year in an earlier edition compare with those of the same year in a later edition. */
export interface Recount {
  kind: RecountKind;
  /** The year of the count date, or in which the school year begins. */
  year: number;
  /** The names of the two editions. */
  earlier: string;
  later: string;
  /** The number of figures that both editions have: of vestigingen, of types at vestigingen, or of gemeenten. */
  compared: number;
  /** Of these, the figures that are known exactly in both editions and are equal (by residence: to the ten that CBS rounds to). */
  equal: number;
  /** The figures of which an edition masks a part, and that can be equal. */
  masked: number;
  /** The figures that differ. */
  different: number;
  /** The sums of the figures that are known exactly in both editions. */
  earlierSum: number;
  laterSum: number;
  /** The largest difference of a figure, later minus earlier. */
  largest: number;
}

/**
 * Reads `eerste-telling.csv`.
 * @throws FormatError naming the cell: another header, an unknown count, no year, a cell that is not a number, a last row that is
 * cut off.
 */
export function readRecounts(text: string, file: string): Recount[] {
  const table = readSiteCsv(text, file, RECOUNT_COLUMNS);
  return table.rows.map((row) => {
    const cell = (column: number) => row.cells[column] ?? '';
    const place = (column: number) => placeOf(table, row, column);
    const number = (column: number) => readWhole(cell(column), place(column));
    const kind = RECOUNTS.find((one) => one === cell(0));
    if (!kind) throw new FormatError(place(0), 'unknown-soort', cell(0));
    const [sign, size] = cell(10).startsWith('-') ? [-1, cell(10).slice(1)] : [1, cell(10)];
    return {
      kind,
      year: readYear(cell(1), place(1)),
      earlier: cell(2),
      later: cell(3),
      compared: number(4),
      equal: number(5),
      masked: number(6),
      different: number(7),
      earlierSum: number(8),
      laterSum: number(9),
      largest: sign * readWhole(size, place(10)),
    };
  });
}

/** Returns the text of `eerste-telling.csv`: the inverse of `readRecounts`. */
export function writeRecounts(rows: readonly Recount[]): string {
  return writeSiteCsv(
    RECOUNT_COLUMNS,
    rows.map((one) => [
      one.kind,
      one.year,
      one.earlier,
      one.later,
      one.compared,
      one.equal,
      one.masked,
      one.different,
      one.earlierSum,
      one.laterSum,
      one.largest,
    ]),
  );
}
