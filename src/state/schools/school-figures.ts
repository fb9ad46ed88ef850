import type { GemeenteTotal, SchoolRow, SchoolsAnswer } from '../../engine/protocol/schools.ts';
import { isMasked } from '../../tables/schools.ts';
import { aboveNorm, yearsBelowNorm } from './norm-test.ts';

/** The figures of a school in the table of schools, all in pupils unless said otherwise. */
export interface SchoolFigures {
  row: SchoolRow;
  /** The count in the base year and in the year of the table: a number, `MASKED`, 0 or `NO_FIGURE` as in `SchoolRow.pupils`. */
  base: number;
  now: number;
  /** The change from the base year in percent; NaN where either count is masked, absent or none. */
  change: number;
  /** The share of the pupils of all schools in the same gemeente and soort, in percent; NaN where the count is not known. */
  share: number;
  /** The pupils above the norm, of the whole school in vo, negative below it; NaN where `aboveNorm` has none. */
  aboveNorm: number;
  /** The number of years in a row, up to the year, in which the school is below the norm of today; 0 without a norm. */
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
  { rows, years, totals }: Pick<SchoolsAnswer, 'rows' | 'years' | 'totals'>,
  base: number,
  year: number,
): SchoolFigures[] {
  const at = years.indexOf(year);
  const from = years.indexOf(base);
  const groupOf = ({ gemeente, soort }: Pick<GemeenteTotal, 'gemeente' | 'soort'>) =>
    `${gemeente} ${soort}`;
  const totalOf = new Map(totals.map((one) => [groupOf(one), one.pupils[at]]));
  return rows.map((row) => {
    const now = countAt(row, at);
    const then = countAt(row, from);
    return {
      row,
      base: then,
      now,
      change: now > 0 && then > 0 ? (100 * (now - then)) / then : NaN,
      share: now > 0 ? (100 * now) / (totalOf.get(groupOf(row)) ?? NaN) : NaN,
      aboveNorm: aboveNorm(row, years, year),
      belowInARow: yearsBelowNorm(row, years, year),
      isMasked: isMasked(now),
      isClosed: row.life.closed !== null,
    };
  });
}

const countAt = ({ pupils }: SchoolRow, at: number): number => pupils[at] ?? 0;
