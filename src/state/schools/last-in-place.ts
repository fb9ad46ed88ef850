import type { LastSchool, SchoolRow, SchoolsAnswer } from '../../engine/protocol/schools.ts';
import { hasPupils, pupilsIn } from '../../tables/schools.ts';
import { aboveNorm } from './norm-test.ts';

/** A school that is the last of a kind in its place, with its figures of the newest year. */
export interface LastInPlace extends Omit<LastSchool, 'code'> {
  row: SchoolRow;
  /** The count of the newest year: a number or `MASKED`. */
  pupils: number;
  /** The pupils above the norm, negative below it; NaN as in `aboveNorm`. */
  aboveNorm: number;
}

/**
 * Returns the schools of an answer that are the last of a kind in their place: that with the farthest next school first, those
 * without a known place at the end.
 */
export function lastInPlaces({
  rows,
  years,
  last,
}: Pick<SchoolsAnswer, 'rows' | 'years' | 'last'>): LastInPlace[] {
  const newest = years.at(-1) ?? NaN;
  const rowOf = new Map(rows.map((row) => [row.code, row]));
  const metresOf = ({ next }: Pick<LastSchool, 'next'>) => next?.metres ?? -1;
  return last
    .flatMap(({ code, ...rest }) => {
      const row = rowOf.get(code);
      if (!row) return [];
      const pupils = pupilsIn({ years, pupils: row.pupils }, newest);
      return [{ ...rest, row, pupils, aboveNorm: aboveNorm(row, years, newest) }];
    })
    .sort((a, b) => metresOf(b) - metresOf(a));
}

/** Returns the number of schools of bo and vo with pupils in the newest year of which the town is not known. */
export const withoutTown = ({ rows, years }: Pick<SchoolsAnswer, 'rows' | 'years'>): number =>
  rows.filter(
    ({ soort, town, pupils }) =>
      (soort === 'bo' || soort === 'vo') &&
      town === '' &&
      hasPupils(pupilsIn({ years, pupils }, years.at(-1) ?? NaN)),
  ).length;
