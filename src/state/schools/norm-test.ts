import type { SchoolRow } from '../../engine/protocol/schools.ts';
import { isBelow, yearsInARow } from '../../measures/closure-norm-po.ts';
import { hasPupils, pupilsIn } from '../../tables/schools.ts';
import type { Indicative } from '../../text/findings.ts';

/** Whether a school is below its norm in a year; false without a norm and where the pupils of a whole vo school are not known. */
export function isBelowNorm(
  { norm, pupils }: Pick<SchoolRow, 'norm' | 'pupils'>,
  years: readonly number[],
  year: number,
): boolean {
  if (!norm) return false;
  const own = pupilsIn({ years, pupils }, year);
  if (!norm.ofWholeSchool) return isBelow(own, norm.norm);
  return hasPupils(own) && (norm.ofWholeSchool[years.indexOf(year)] ?? NaN) < norm.norm;
}

/**
 * Returns the pupils above the norm in a year, of the whole school in vo, negative below it; NaN without a norm, and where the
 * count is masked, absent or none.
 */
export function aboveNorm(
  { norm, pupils }: Pick<SchoolRow, 'norm' | 'pupils'>,
  years: readonly number[],
  year: number,
): number {
  const own = pupilsIn({ years, pupils }, year);
  if (!norm || own <= 0) return NaN;
  return (norm.ofWholeSchool ? (norm.ofWholeSchool[years.indexOf(year)] ?? NaN) : own) - norm.norm;
}

/**
 * Returns for how many years in a row, up to and with `year`, a school is below its norm: the norm of today, whatever it was in
 * those years. A year without a count ends the row.
 */
export const yearsBelowNorm = (row: SchoolRow, years: readonly number[], year: number): number =>
  yearsInARow(year, (one) => isBelowNorm(row, years, one));

/** Returns whether norms are computed with the formula of the law: all of them, some, or none; null is a school without a norm. */
export function indicativeOf(
  kinds: readonly (NonNullable<SchoolRow['norm']>['kind'] | null)[],
): Indicative {
  if (!kinds.includes('indicative')) return 'none';
  return kinds.every((kind) => kind === null || kind === 'indicative') ? 'all' : 'some';
}
