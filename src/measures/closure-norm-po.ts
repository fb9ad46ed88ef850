import { MASKED } from '../formats/cells.ts';
import {
  NORM_BOUNDS,
  type IndicativeNorm,
  type OfficialNorm,
} from '../formats/site/opheffingsnorm-po.ts';
import { hasPupils, type School } from '../tables/schools.ts';

/** The least area of land of a gemeente that counts, in hectares, and the most children per km² that count. */
const LEAST_LAND = 1_000;
const MOST_DENSITY = 500;

/**
 * Returns the closure norm (opheffingsnorm) of bo in a gemeente, in pupils: 0.6·d / (0.15 + 0.0027·d), rounded half up, at least
 * 23 and at most 200, where d is the number of inhabitants of 4 to 11 years per km² of land; at least 10 km² of land and at most
 * 500 children per km² count. The formula is that of the Wet op het primair onderwijs (art. 153–156, text of 2015). The official norms
 * are computed from the inhabitants of a year that the minister sets, once in five years, so a norm of other inhabitants is
 * indicative.
 * @param children inhabitants of 4 to 11 years
 * @param landHa area of land in hectares
 */
export function closureNormPo(children: number, landHa: number): number {
  const density = Math.min(MOST_DENSITY, (100 * children) / Math.max(LEAST_LAND, landHa));
  const norm = Math.floor((0.6 * density) / (0.15 + 0.0027 * density) + 0.5);
  return Math.min(NORM_BOUNDS.most, Math.max(NORM_BOUNDS.least, norm));
}

/**
 * The closure norm of bo that holds where a school stands, in pupils. `kind` says where the norm comes from: the formula
 * (`indicative`), a publication (`official`) or a table of the user (`user`).
 */
export interface ClosureNorm {
  norm: number;
  /** The bounds of an indicative norm, given that inhabitants are estimated; the norm itself where it is official or of the user. */
  low: number;
  high: number;
  kind: 'indicative' | 'official' | 'user';
  /** The part of the gemeente for which an official norm holds; null where the norm is of the whole gemeente. */
  part: string | null;
  /** Whether the gemeente has several norms, so that one norm for all of it misleads: the year of the table that says so, or null. */
  split: number | null;
}

/** Norms by source. `user` has a norm for a gemeente by its code. */
export interface NormSources {
  indicative: readonly IndicativeNorm[];
  official: readonly OfficialNorm[];
  user?: ReadonlyMap<string, number>;
}

/**
 * Returns a function that gives the closure norm for a place: the norm of the user's table where that has the gemeente, else the
 * official norm of the part of the gemeente in which the town is, else the indicative norm; null for an unknown gemeente. A town
 * that is in no part by name, or is not known, is in the part that is the rest of the gemeente.
 */
export function normFinder({
  indicative,
  official,
  user,
}: NormSources): (place: Pick<School, 'gemeente' | 'town'>) => ClosureNorm | null {
  const own = new Map(indicative.map((one) => [one.gemeente, one]));
  return ({ gemeente, town }) => {
    const whole = own.get(gemeente);
    const split = whole?.split ?? null;
    const exactly = (norm: number) => ({ norm, low: norm, high: norm });
    const ofUser = user?.get(gemeente);
    if (ofUser !== undefined) return { ...exactly(ofUser), kind: 'user', part: null, split };
    const parts = official.filter((one) => one.gemeente === gemeente);
    const part =
      parts.find(({ towns }) => towns.includes(town)) ?? parts.find(({ towns }) => !towns.length);
    if (part) return { ...exactly(part.norm), kind: 'official', part: part.part, split };
    if (!whole) return null;
    const { norm, low, high } = whole;
    return { norm, low, high, kind: 'indicative', part: null, split };
  };
}

/**
 * Whether a school with a count of pupils is below a norm; masked pupils always are, and a school without pupils never is. The law
 * tests a school on its norm. A nevenvestiging, a vestiging with another number than 00, has conditions of its own: 23 or 50 pupils
 * and a distance to the next school (art. 158, text of 2015). For a nevenvestiging the norm is a yardstick only.
 */
export function isBelow(count: number, norm: number): boolean {
  return hasPupils(count) && (count === MASKED || count < norm);
}

/** The number of years in a row below the norm after which the law may end the funding of a school, but for its exceptions. */
export const YEARS_OF_LAW = 3;

/**
 * Returns for how many years in a row, up to and with `year`, `isBelowIn` says that a school is below its norm: 0 where it is not
 * below the norm in `year`. Three school years in a row below the norm end the funding of a school, but for the exceptions of the
 * law (WPO art. 153 and 154).
 */
export function yearsInARow(year: number, isBelowIn: (year: number) => boolean): number {
  let years = 0;
  while (isBelowIn(year - years)) years++;
  return years;
}
