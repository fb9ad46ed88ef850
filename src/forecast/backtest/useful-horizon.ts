import { LEVELS } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import { SIZE_CLASSES, sizeClassOf, type SizeClass } from './size-classes.ts';

/** A projection is close when it differs from the outcome by at most this share of the outcome. */
const WITHIN = 0.1;
/** A horizon is useful when at least this share of the projections is close. */
const MET = 0.8;
const GEMEENTE = LEVELS.indexOf('gemeente');

/**
 * Returns the useful horizon (houdbaarheid) per size class, in years: the largest horizon up to which, at every horizon, at least
 * 80 % of the projections for gemeenten of that size differ by at most 10 % from the outcome. 0 where one year ahead is too far
 * already.
 * @param errors per horizon, from 1.
 * @param first, last the first and the last scored origin.
 */
export function usefulHorizon(
  errors: readonly Errors[],
  first: number,
  last: number,
): Record<SizeClass, number> {
  const lives = SIZE_CLASSES.map((_, size) => {
    const failed = errors.findIndex((one) => !(shareMet(one, size, first, last) >= MET));
    return failed < 0 ? errors.length : failed;
  });
  return Object.fromEntries(SIZE_CLASSES.map((name, i) => [name, lives[i]])) as Record<
    SizeClass,
    number
  >;
}

function shareMet(errors: Errors, sizeClass: number, first: number, last: number): number {
  let [met, all] = [0, 0];
  for (let k = 0; k < errors.origin.length; k++) {
    const origin = errors.origin[k]!;
    if (errors.level[k] !== GEMEENTE || origin < first || origin > last) continue;
    if (sizeClass > 0 && sizeClassOf(errors.size[k]!) !== sizeClass) continue;
    all++;
    if (Math.abs(errors.predicted[k]! / errors.observed[k]! - 1) <= WITHIN) met++;
  }
  return met / all;
}
