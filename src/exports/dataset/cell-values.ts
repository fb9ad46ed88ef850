import { isWhollyMasked } from '../../tables/counts.ts';
import type { Subject } from './part.ts';

/** What is known of a figure; the words stand in the column `status` in whatever language the rest is. */
type Status = 'geteld' | 'voorlopig' | 'onvolledig' | 'afgeschermd' | 'geen cijfers' | 'projectie';

/** So many decimals have figures that are computed: their sums and roundings then come out as those of the figures themselves. */
const DECIMALS = 1e5;
export const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;

const MASKED = { lowest: 1, middle: 2.5, highest: 4 };

/** The pupils of a subject in year number `t`, in all the ways in which they are told. NaN is missing, never zero. */
export interface PupilFigures {
  status: Status;
  /** As on the page: without masked cells; expected pupils in a projected year. */
  pupils: number;
  /** With every masked cell as 1, in the middle, and as 4. */
  lowest: number;
  best: number;
  highest: number;
  /** How many cells are masked. */
  masked: number;
}

/** Whether the figure in year number `t` is, or a part of it is, of a file of the reader's own. */
export const isUserFigure = ({ part: { counts }, row }: Subject, t: number) =>
  counts.fromUser[row * counts.years.length + t] === 1;

/** Whether DUO may still change the figure: one of its own in a provisional year, never one of the reader's. */
export const isProvisional = (subject: Subject, t: number, provisional: readonly number[]) =>
  provisional.includes(subject.part.counts.years[t] ?? 0) && !isUserFigure(subject, t);

/**
 * In a projected year there is one best figure, and its bounds are an interval of the projection. Where vestigingen are missing
 * only the lowest can be told: the sum of those that are known.
 */
export function pupilFigures(
  { part: { counts }, row }: Subject,
  t: number,
  isProvisional: boolean,
): PupilFigures {
  const cell = row * counts.years.length + t;
  const pupils = counts.pupils[cell] ?? NaN;
  const masked = counts.masked[cell] ?? 0;
  const none = { lowest: NaN, best: NaN, highest: NaN, masked: NaN };
  if (Number.isNaN(pupils)) return { status: 'geen cijfers', pupils, ...none };
  if (t >= counts.observed) {
    return { status: 'projectie', pupils: rounded(pupils), ...none, best: rounded(pupils) };
  }
  const isMasked = isWhollyMasked(counts, cell);
  const isComplete = counts.complete[cell] === 1;
  return {
    status: !isComplete
      ? 'onvolledig'
      : isMasked
        ? 'afgeschermd'
        : isProvisional
          ? 'voorlopig'
          : 'geteld',
    pupils: isMasked ? NaN : pupils,
    lowest: pupils + MASKED.lowest * masked,
    best: isComplete ? pupils + MASKED.middle * masked : NaN,
    highest: isComplete ? pupils + MASKED.highest * masked : NaN,
    masked,
  };
}
