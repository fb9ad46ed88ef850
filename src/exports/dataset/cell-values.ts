import type { AreaStatus } from '../../tables/area-view.ts';
import type { Subject } from './part.ts';

/** The values of the column `status`: Dutch in both languages, as they are data. */
type Status = 'geteld' | 'voorlopig' | 'onvolledig' | 'afgeschermd' | 'geen cijfers' | 'projectie';

const STATUS_NAMES: Readonly<Record<AreaStatus, Status>> = {
  observed: 'geteld',
  projected: 'projectie',
  missing: 'geen cijfers',
  masked: 'afgeschermd',
  incomplete: 'onvolledig',
};

/** The factor for rounding to five decimals: enough that sums and roundings equal those of the exact figures. */
const DECIMALS = 1e5;

/** Rounds to five decimals. */
export const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;

/** How many pupils a masked cell counts for in the lowest, best and highest figure. */
const MASKED = { lowest: 1, middle: 2.5, highest: 4 };

/** The pupils of a subject in a year, in all forms that a data set has. NaN is missing, never zero. */
export interface PupilFigures {
  status: Status;
  /** The pupils as on the page: without masked cells; expected pupils in a projected year; NaN where all are masked. */
  pupils: number;
  /** The pupils with every masked cell as 1 (`lowest`), as 2.5 (`best`) and as 4 (`highest`). */
  lowest: number;
  best: number;
  highest: number;
  /** Number of masked cells. */
  masked: number;
}

/** Whether the figure of the year, or a part of it, comes from a file of the user. */
export const isUserFigure = ({ view }: Subject, year: number) =>
  view.fromUser[view.indexOf(year)] === 1;

/** Whether DUO may still correct the figure of the year. False for a figure from a file of the user. */
export const isProvisional = (subject: Subject, year: number, provisional: readonly number[]) =>
  provisional.includes(year) && subject.view.years.includes(year) && !isUserFigure(subject, year);

/**
 * Returns the pupils of a subject in a year. In a projected year only `best` is known besides `pupils`; the bounds are in the
 * interval columns. In an incomplete year only `lowest` is known: the sum of the known vestigingen.
 */
export function pupilFigures(
  { view }: Subject,
  year: number,
  isProvisional: boolean,
): PupilFigures {
  const { pupils, masked, status } = view.at(year);
  const none = { lowest: NaN, best: NaN, highest: NaN, masked: NaN };
  const name = status === 'observed' && isProvisional ? 'voorlopig' : STATUS_NAMES[status];
  if (status === 'missing') return { status: name, pupils, ...none };
  if (status === 'projected') {
    return { status: name, pupils: rounded(pupils), ...none, best: rounded(pupils) };
  }
  const isComplete = status !== 'incomplete';
  return {
    status: name,
    pupils: pupils === 0 && masked > 0 ? NaN : pupils,
    lowest: pupils + MASKED.lowest * masked,
    best: isComplete ? pupils + MASKED.middle * masked : NaN,
    highest: isComplete ? pupils + MASKED.highest * masked : NaN,
    masked,
  };
}
