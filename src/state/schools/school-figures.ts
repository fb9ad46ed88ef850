import type { SchoolRow, SchoolsAnswer } from '../../engine/protocol/schools.ts';
import { hasPupils, isMasked } from '../../tables/schools.ts';

/** The figures of a school in the table of schools, all in pupils unless said otherwise. */
export interface SchoolFigures {
  row: SchoolRow;
  /** The count in the base year and in the year of the table: a number, `MASKED`, 0 or `NO_FIGURE` as in `SchoolRow.pupils`. */
  base: number;
  now: number;
  /** The change from the base year in percent; NaN where either count is masked, absent or none. */
  change: number;
  /** The share of the pupils of the listed schools in the same gemeente and soort, in percent; NaN where the count is not known. */
  share: number;
  /** The pupils above the norm, negative below it; NaN without a norm, a count, or for a closed school. */
  aboveNorm: number;
  /** The number of counts in a row, up to that of the year, that are below the norm of today; 0 without a norm. */
  belowInARow: number;
  /** Whether the count of the year is masked: 1 to 4 pupils. */
  isMasked: boolean;
  /** Whether the school has no pupils in the newest year because it closed. */
  isClosed: boolean;
}

/**
 * Returns the figures of each school of the answer in a year.
 * @param base the year with which the year is compared; a year without counts of the sector gives no change
 */
export function schoolFigures(
  { rows, years }: Pick<SchoolsAnswer, 'rows' | 'years'>,
  base: number,
  year: number,
): SchoolFigures[] {
  const at = years.indexOf(year);
  const from = years.indexOf(base);
  const totals = new Map<string, number>();
  const groupOf = ({ gemeente, soort }: SchoolRow) => `${gemeente} ${soort}`;
  for (const row of rows) {
    const count = row.pupils[at] ?? 0;
    if (count > 0) totals.set(groupOf(row), (totals.get(groupOf(row)) ?? 0) + count);
  }
  return rows.map((row) => {
    const now = countAt(row, at);
    const then = countAt(row, from);
    return {
      row,
      base: then,
      now,
      change: now > 0 && then > 0 ? (100 * (now - then)) / then : NaN,
      share: now > 0 ? (100 * now) / (totals.get(groupOf(row)) ?? NaN) : NaN,
      aboveNorm: row.norm && now > 0 ? now - row.norm.norm : NaN,
      belowInARow: belowInARow(row, at),
      isMasked: isMasked(now),
      isClosed: row.life.closed !== null,
    };
  });
}

const countAt = ({ pupils }: SchoolRow, at: number): number => pupils[at] ?? 0;

/** The number of counts in a row, up to the count at index `at`, that are below the norm; masked counts are below any norm. */
function belowInARow({ norm, pupils }: SchoolRow, at: number): number {
  if (!norm) return 0;
  let years = 0;
  for (let j = at; j >= 0; j--) {
    const count = pupils[j] ?? 0;
    if (!hasPupils(count) || (!isMasked(count) && count >= norm.norm)) break;
    years++;
  }
  return years;
}
