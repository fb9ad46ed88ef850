import { normalise } from '../../areas/normalise.ts';
import type { SchoolFigures } from './school-figures.ts';

/** The classes of school size, in pupils: below 50, 100 and 145 a school is small in ever lesser degree. */
export const SIZES = ['under50', 'under100', 'under145', 'under250', 'from250'] as const;
export type Size = (typeof SIZES)[number];

/** Upper bounds (exclusive) of the classes of school size, in the order of `SIZES`. */
const UNTIL: readonly number[] = [50, 100, 145, 250, Infinity];

export const STATUSES = ['open', 'below', 'closed', 'all'] as const;
export type Status = (typeof STATUSES)[number];

/** Which schools of the answer are listed; an empty text means any. */
export interface SchoolFilters {
  /** A text that must be in the name, the town or the code of the school, whatever the case and accents. */
  text: string;
  denomination: string;
  board: string;
  size: Size | '';
  status: Status;
}

export const NO_FILTERS: SchoolFilters = {
  text: '',
  denomination: '',
  board: '',
  size: '',
  status: 'open',
};

/** Returns the class of a number of pupils; null where the number is not known or there are none. A masked count is below 50. */
export function sizeOf(pupils: number, isMasked: boolean): Size | null {
  if (isMasked) return 'under50';
  if (!(pupils > 0)) return null;
  return SIZES[UNTIL.findIndex((until) => pupils < until)] ?? null;
}

/** Returns the schools that pass the filters, in the same order. */
export function filterSchools(
  schools: readonly SchoolFigures[],
  { text, denomination, board, size, status }: SchoolFilters,
): SchoolFigures[] {
  const wanted = normalise(text.trim());
  return schools.filter((one) => {
    const { row } = one;
    return (
      hasStatus(one, status) &&
      (denomination === '' || row.denomination === denomination) &&
      (board === '' || row.board === board) &&
      (size === '' || sizeOf(one.now, one.isMasked) === size) &&
      (wanted === '' ||
        [row.name, row.town, row.code].some((name) => normalise(name).includes(wanted)))
    );
  });
}

function hasStatus({ isClosed, aboveNorm, isMasked, row }: SchoolFigures, status: Status): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'closed':
      return isClosed;
    case 'open':
      return !isClosed;
    case 'below':
      return !isClosed && (aboveNorm < 0 || (isMasked && row.norm !== null));
  }
}
