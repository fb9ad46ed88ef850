import { asShown, shownStep, type Shown } from './as-shown.ts';

/**
 * The ways to divide values into classes: equal numbers of values per class, equal widths, natural groups, or the two
 * signaleringsgrenzen of the user as breaks.
 */
export const CLASS_METHODS = ['kwantielen', 'gelijk', 'natuurlijk', 'grenzen'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/**
 * The largest number of classes above the neutral value, and the largest number below that value. The map has as many shades on
 * each side (`shades.ts`), so that no two classes look alike.
 */
export const DIVERGING_SIDE = 4;
/** The largest number of classes of a measure without a neutral value, and the number of shades for such a measure. */
export const SEQUENTIAL = 6;

/**
 * Returns the number of the class of `value`, from 0: how many of the ascending `breaks` are at most `value`. A value that equals
 * a break is in the class above that break.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  let k = 0;
  while (k < breaks.length && value >= (breaks[k] ?? Infinity)) k++;
  return k;
}

/**
 * Returns the number of the class of `value` as the page shows it (see `asShown`). Rounding moves a value by less than the smallest
 * difference that is shown, so only a value that is so near to a break is rounded: rounding hundreds of values takes long.
 */
export function classAsShown(value: number, breaks: readonly number[], measure: Shown): number {
  const step = shownStep(measure);
  const isNearBreak = breaks.some((at) => Math.abs(value - at) <= step);
  return classOf(isNearBreak ? asShown(measure, value) : value, breaks);
}
