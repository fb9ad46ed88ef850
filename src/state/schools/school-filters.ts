import { normalise, plainWords } from '../../areas/normalise.ts';
import { isMasked } from '../../tables/schools.ts';
import { SIZES, type Size } from '../selection/school-options.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import type { SchoolFigures } from './school-figures.ts';

/** Upper bounds (exclusive) of the classes of school size, in the order of `SIZES`. */
const UNTIL: readonly number[] = [50, 100, 145, 250, Infinity];

/** The choices of the selection that say which schools are listed; an empty text means any. */
export type SchoolFilters = Pick<
  Selection,
  'schoolText' | 'schoolStatus' | 'schoolSize' | 'denomination' | 'ofBoard'
>;

/** The filters with which every open school is listed. */
export const NO_FILTERS: SchoolFilters = filtersOf(defaultSelection());

/** Returns a function that computes a text of each text once. */
function memoize(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
}

/** Returns the filters of a selection. */
export function filtersOf(selection: SchoolFilters): SchoolFilters {
  const { schoolText, schoolStatus, schoolSize, denomination, ofBoard } = selection;
  return { schoolText, schoolStatus, schoolSize, denomination, ofBoard };
}

/** What the filters look at in a school. */
export interface FilteredSchool {
  name: string;
  town: string;
  code: string;
  /** The denomination in the words of DUO; an empty text where it is not known. */
  denomination: string;
  board: string;
  /** The count of the year: a number, `MASKED`, 0 or `NO_FIGURE` as in `SchoolRow.pupils`. */
  now: number;
  isOpen: boolean;
  isClosed: boolean;
  isBelow: boolean;
}

/** Returns the key of a denomination in the URL: its words in lower case, joined by hyphens; `Rooms-Katholiek` is `rooms-katholiek`. */
export const denominationKey = (denomination: string): string =>
  plainWords(denomination).replaceAll(' ', '-');

/** Returns the class of a count of pupils; null where it is not known or none. A masked count is below 50. */
export function sizeOf(pupils: number): Size | null {
  if (isMasked(pupils)) return 'tot50';
  if (!(pupils > 0)) return null;
  return SIZES[UNTIL.findIndex((until) => pupils < until)] ?? null;
}

/** Returns the function that says whether a school passes the filters. */
export function passing(filters: SchoolFilters): (school: FilteredSchool) => boolean {
  const { schoolText, schoolStatus, schoolSize, denomination, ofBoard } = filters;
  const wanted = normalise(schoolText.trim());
  const keyOf = memoize(denominationKey);
  return (school) =>
    hasStatus(school, schoolStatus) &&
    (denomination === '' || keyOf(school.denomination) === denomination) &&
    (ofBoard === '' || school.board === ofBoard) &&
    (schoolSize === '' || sizeOf(school.now) === schoolSize) &&
    (wanted === '' ||
      [school.name, school.town, school.code].some((name) => spellingOf(name).includes(wanted)));
}

/** The texts of names in which the filter looks, kept: for all schools of the country they take longer than a frame to make. */
const spellingOf = memoize(normalise);

/** Returns the schools that pass the filters, in the same order. */
export function filterSchools(
  schools: readonly SchoolFigures[],
  filters: SchoolFilters,
): SchoolFigures[] {
  const passes = passing(filters);
  return schools.filter(({ row, now, isClosed, belowInARow }) => {
    const { name, town, code, denomination, board } = row;
    const status = { isOpen: !isClosed, isClosed, isBelow: belowInARow > 0 };
    return passes({ name, town, code, denomination, board, now, ...status });
  });
}

function hasStatus(
  { isOpen, isClosed, isBelow }: FilteredSchool,
  status: SchoolFilters['schoolStatus'],
): boolean {
  switch (status) {
    case 'alle':
      return true;
    case 'gesloten':
      return isClosed;
    case 'open':
      return isOpen;
    case 'onder':
      return isOpen && isBelow;
  }
}

/** The denominations and boards among which the filters choose. */
export interface FilterOptions {
  /** The denominations of the schools by their keys, in the order of the alphabet. */
  denominations: ReadonlyMap<string, string>;
  /** The numbers of the boards, ascending. */
  boards: readonly string[];
}

/** Returns the denominations and boards of some schools. */
export function filterOptions(
  schools: readonly Pick<FilteredSchool, 'denomination' | 'board'>[],
): FilterOptions {
  const known = (of: 'denomination' | 'board') =>
    [...new Set(schools.map((one) => one[of]))].filter((value) => value !== '').sort();
  return {
    denominations: new Map(known('denomination').map((one) => [denominationKey(one), one])),
    boards: known('board'),
  };
}
