import type { AreaStatus } from '../../tables/area-view.ts';
import type { Subject } from './part.ts';

/** The values of the column `status` of a data set. They are data, so they are Dutch in both languages. */
type Status =
  | 'geteld'
  | 'voorlopig'
  | 'onvolledig'
  | 'afgeschermd'
  | 'geen cijfers'
  | 'geen school'
  | 'projectie';

const STATUS_NAMES: Readonly<Record<AreaStatus, Status>> = {
  observed: 'geteld',
  projected: 'projectie',
  missing: 'geen cijfers',
  masked: 'afgeschermd',
  incomplete: 'onvolledig',
  noSchool: 'geen school',
};

/** The factor for rounding to five decimals: with so many, sums and roundings of the figures are the same as without rounding. */
const DECIMALS = 1e5;

/** Returns `value` rounded to five decimals. */
export const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;

/** Returns expected pupils as downloads and the page write them: in whole pupils, because they are not known more exactly. */
export const wholePupils = (expected: number) => Math.round(expected);

/**
 * The number of pupils that a masked cell counts for in the lowest, the best and the highest figure of an area, where the counts
 * have no estimate for masked cells.
 */
const MASKED = { lowest: 1, middle: 2.5, highest: 4 };

/** The pupils of one area and soort in a year, in all forms that a data set has. NaN is missing, never zero. */
export interface PupilFigures {
  status: Status;
  /**
   * Counted pupils without masked cells, or the expected pupils in a projected year, rounded; NaN where all pupils are masked or
   * there is no figure.
   */
  pupils: number;
  /**
   * The pupils with every masked cell counted as 1 (`lowest`), as its estimate (`best`) or as 4 (`highest`); `best` is the expected
   * pupils in a projected year. NaN where unknown: see `pupilFigures`.
   */
  lowest: number;
  best: number;
  highest: number;
  /** Number of masked cells; NaN in a projected year and where there is no figure. */
  masked: number;
}

/** Whether the count of the area in the year, or a part of the count, comes from a user file. */
export const isUserFigure = ({ view }: Subject, year: number) =>
  view.fromUser[view.indexOf(year)] === 1;

/**
 * Whether DUO may still correct the count of the area in the year: `year` is one of the years `provisional` and the count is not
 * from a user file.
 */
export const isProvisional = (subject: Subject, year: number, provisional: readonly number[]) =>
  provisional.includes(year) && subject.view.years.includes(year) && !isUserFigure(subject, year);

/**
 * Returns the pupils of an area and soort in a year, in all forms that a data set has. In a projected year only `pupils` and
 * `best` are known, both the expected pupils. In an incomplete year `best` and `highest` are NaN, because pupils are missing from
 * the count. Where the counts have an estimate for masked cells, as those of exam candidates do, `best` is that estimate.
 */
export function pupilFigures(
  { view }: Subject,
  year: number,
  isProvisional: boolean,
): PupilFigures {
  const { pupils, masked, status } = view.at(year);
  const none = { lowest: NaN, best: NaN, highest: NaN, masked: NaN };
  const name = status === 'observed' && isProvisional ? 'voorlopig' : STATUS_NAMES[status];
  if (Number.isNaN(pupils)) return { status: name, pupils, ...none };
  if (status === 'projected') {
    const expected = wholePupils(pupils);
    return { status: name, pupils: expected, ...none, best: expected };
  }
  const isComplete = status !== 'incomplete';
  const lowest = view.bounds?.low[view.indexOf(year)] ?? pupils + MASKED.lowest * masked;
  const known = lowest - MASKED.lowest * masked;
  const best = view.bounds ? rounded(pupils) : known + MASKED.middle * masked;
  return {
    status: name,
    pupils: known === 0 && masked > 0 ? NaN : known,
    lowest,
    best: isComplete ? best : NaN,
    highest: isComplete ? known + MASKED.highest * masked : NaN,
    masked,
  };
}
