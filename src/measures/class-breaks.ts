import { ckmeans, quantileSorted } from 'simple-statistics';
import { exact, readableBreaks, readableStep } from './readable-numbers.ts';
import { DIVERGING_SIDE, SEQUENTIAL, type ClassMethod } from './classes.ts';

/**
 * The share of the values, from the lowest up, whose range is divided into classes of equal width. The remaining 2 % fall in the
 * highest class, so that one very high value does not empty the other classes.
 */
const EQUAL_UP_TO = 0.98;

/**
 * How far a break may be moved to a rounder number, as a part of the values of a class: so a class of a method keeps about the
 * values that the method gives it.
 */
const SLACK = { kwantielen: 0.5, natuurlijk: 0.15 };

/** What `classBreaks` must know about the values of a measure to divide them into classes. */
export interface Scale {
  /**
   * The value on both sides of which classes mirror each other, such as 0 for a change; null for a measure without such a value.
   */
  neutral: number | null;
  /** Whether values are whole numbers. Where the lowest is 0, the zeros then get a class of their own. */
  isCount: boolean;
  /**
   * Whether many values may be 0: zeros then always get a class of their own, and the other classes are those of the values
   * above 0.
   */
  zerosApart?: boolean;
  /** The smallest difference between two values that the page can show: computed breaks are multiples of this number. */
  step: number;
  /**
   * Breaks that a rule prescribes: they are always among the breaks, whatever the values are. Such a break, and its mirror image
   * around the neutral value, take the place of the nearest computed breaks.
   */
  fixed: readonly number[];
  /** All breaks, where the classes are the same whatever the values are; undefined where they are computed. */
  all?: readonly number[] | undefined;
}

/**
 * Returns the breaks between classes of `values` (NaN ignored), ascending and numbers that are easy to read, near to those that the
 * method asks for. A neutral value is itself
 * a break, and the other breaks mirror around that value, so that a shade means the same distance on both sides. Breaks outside
 * the range of the values are left out, except the neutral value and the `fixed` breaks; few distinct values give fewer breaks.
 * There are never more classes than shades: at most `DIVERGING_SIDE` on each side of the neutral value, or `SEQUENTIAL` in all.
 */
export function classBreaks(
  values: Iterable<number>,
  method: Exclude<ClassMethod, 'grenzen'>,
  { neutral, isCount, zerosApart = false, step, fixed, all }: Scale,
): number[] {
  if (all) return [...all];
  const ascending = sorted([...values].filter(Number.isFinite));
  const [lowest, highest] = [ascending[0], ascending.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const found =
    neutral === null
      ? alone(ascending, method, { isCount, zerosApart, step, fixed })
      : around(ascending, method, neutral, { step, fixed });
  const useful = found.filter((at) => at === neutral || (at > lowest && at <= highest));
  return distinct(sorted([...useful, ...fixed]));
}

function alone(
  ascending: number[],
  method: Exclude<ClassMethod, 'grenzen'>,
  { isCount, zerosApart, step, fixed }: Omit<Scale, 'neutral' | 'all'>,
): number[] {
  const ofZeros = (isCount || zerosApart) && ascending[0] === 0 ? [isCount ? 1 : step] : [];
  const divided = zerosApart ? ascending.filter((value) => value > 0) : ascending;
  if (divided.length === 0) return ofZeros;
  const breaks = inner(divided, method, SEQUENTIAL - ofZeros.length, step);
  for (const at of fixed) replaceNearest(breaks, at);
  return [...ofZeros, ...breaks];
}

function around(
  ascending: number[],
  method: Exclude<ClassMethod, 'grenzen'>,
  neutral: number,
  { step, fixed }: Pick<Scale, 'step' | 'fixed'>,
): number[] {
  const distances = sorted(
    ascending.map((value) => Math.abs(value - neutral)).filter((d) => d > 0),
  );
  if (distances.length === 0) return [neutral];
  const side = inner(distances, method, DIVERGING_SIDE, step).filter((d) => d > 0);
  for (const at of fixed) replaceNearest(side, Math.abs(at - neutral));
  return [...side.map((d) => neutral - d), neutral, ...side.map((d) => neutral + d)];
}

/** Puts `value` in the place of the nearest of `numbers`; changes `numbers`, which stay as they are where they are empty. */
function replaceNearest(numbers: number[], value: number): void {
  const gaps = numbers.map((number) => Math.abs(number - value));
  const nearest = gaps.indexOf(Math.min(...gaps));
  if (nearest >= 0) numbers[nearest] = value;
}

function inner(
  ascending: number[],
  method: Exclude<ClassMethod, 'grenzen'>,
  k: number,
  step: number,
): number[] {
  if (method === 'gelijk') return equal(ascending, k, step);
  if (method === 'kwantielen') {
    const shares = Array.from({ length: k - 1 }, (_, i) => (i + 1) / k);
    return readableBreaks(ascending, shares, SLACK.kwantielen / k, step);
  }
  const groups = ckmeans(ascending, Math.min(k, new Set(ascending).size));
  let below = 0;
  const shares = groups.slice(0, -1).map((group) => (below += group.length) / ascending.length);
  return readableBreaks(ascending, shares, SLACK.natuurlijk / k, step);
}

/** Returns `k` − 1 successive multiples of a round number: the first ones above the lowest value. */
function equal(ascending: number[], k: number, step: number): number[] {
  const low = ascending[0] ?? 0;
  const width = (quantileSorted(ascending, EQUAL_UP_TO) - low) / k;
  const unit = readableStep(width, step);
  const first = Math.floor(low / unit) + 1;
  return Array.from({ length: k - 1 }, (_, i) => exact((first + i) * unit));
}

const sorted = (values: number[]) => values.sort((a, b) => a - b);
const distinct = (ascending: number[]) => [...new Set(ascending)];
