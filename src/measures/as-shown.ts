import { isRoundable, roundedUnits } from './decimals.ts';

/** The unit of a measure, which decides how a value is written; `kans` is a chance in percent. */
export type Unit =
  | 'leerlingen'
  | 'procent'
  | 'kans'
  | 'index'
  | 'vestigingen'
  | 'leerlingen per vestiging'
  | 'km'
  | 'scholen'
  | 'scholen per inwoner'
  | 'plaatsen'
  | 'gemeenten';

/** The number of decimals with which the page shows a value, by the unit of its measure. */
const DIGITS: Readonly<Record<Unit, number>> = {
  leerlingen: 0,
  procent: 1,
  kans: 0,
  index: 1,
  vestigingen: 0,
  'leerlingen per vestiging': 0,
  km: 1,
  scholen: 0,
  'scholen per inwoner': 1,
  plaatsen: 0,
  gemeenten: 0,
};

/** The largest number of decimals with which a value near a prescribed break is shown. */
const MOST_DIGITS = 4;

/** The distance within which a value is the prescribed break itself. */
const SAME = 1e-6;

/** What decides how a value of a measure is rounded: see `Measure`. */
export interface Shown {
  unit: Unit;
  fixedBreaks?: readonly number[];
}

/**
 * Returns the smallest difference between two values of a measure that the page can show: 0.1 for a percentage, an index, a distance or a mean number, else
 * 1.
 */
export const shownStep = ({ unit }: Shown): number => 10 ** -DIGITS[unit];

/**
 * Returns the number of decimals with which the page shows `value`. These are more than usual for a value that would be rounded
 * to the other side of a break that a rule prescribes: −9.96 % is no fall of 10 %, so it is shown as −9.96 % and not as −10.0 %.
 */
export function shownDigits({ unit, fixedBreaks = [] }: Shown, value: number): number {
  const near = fixedBreaks.filter((at) => Math.abs(value - at) > SAME);
  const isMoved = (digits: number) => {
    const rounded = roundTo(value, digits);
    return near.some((at) => rounded >= at !== value >= at);
  };
  let digits = DIGITS[unit];
  while (digits < MOST_DIGITS && isMoved(digits)) digits++;
  return digits;
}

/**
 * Returns a value rounded as the page shows it, NaN for NaN. Areas are classed by this value, so that no area is in another class
 * than the number beside its name says.
 */
export function asShown(measure: Shown, value: number): number {
  return Number.isNaN(value) ? NaN : roundTo(value, shownDigits(measure, value));
}

/** Rounds as the page writes numbers, so that a value is classed as the number that is written. */
function roundTo(value: number, digits: number): number {
  if (!isRoundable(value)) return value;
  return (Math.sign(value) * roundedUnits(value, digits)) / 10 ** digits;
}
