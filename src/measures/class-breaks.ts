import { ckmeans, quantileSorted } from 'simple-statistics';
import { DIVERGING_SIDE, SEQUENTIAL, type ClassMethod } from './classes.ts';

/**
 * The share of the values, from the lowest up, whose range is divided into classes of equal width. The remaining 2 % fall in the
 * highest class, so that one very high value does not empty the other classes.
 */
const EQUAL_UP_TO = 0.98;

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
}

/**
 * Returns the breaks between classes of `values` (NaN ignored), ascending and rounded to short numbers. A neutral value is itself
 * a break, and the other breaks mirror around that value, so that a shade means the same distance on both sides. Breaks outside
 * the range of the values are left out, except the neutral value and the `fixed` breaks; few distinct values give fewer breaks.
 * There are never more classes than shades: at most `DIVERGING_SIDE` on each side of the neutral value, or `SEQUENTIAL` in all.
 */
export function classBreaks(
  values: Iterable<number>,
  method: Exclude<ClassMethod, 'grenzen'>,
  { neutral, isCount, zerosApart = false, step, fixed }: Scale,
): number[] {
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
  { isCount, zerosApart, step, fixed }: Omit<Scale, 'neutral'>,
): number[] {
  const ofZeros = (isCount || zerosApart) && ascending[0] === 0 ? [isCount ? 1 : step] : [];
  const divided = zerosApart ? ascending.filter((value) => value > 0) : ascending;
  if (divided.length === 0) return ofZeros;
  const breaks = round(inner(divided, method, SEQUENTIAL - ofZeros.length), step);
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
  const side = round(inner(distances, method, DIVERGING_SIDE), step).filter((d) => d > 0);
  for (const at of fixed) replaceNearest(side, Math.abs(at - neutral));
  return [...side.map((d) => neutral - d), neutral, ...side.map((d) => neutral + d)];
}

/** Puts `value` in the place of the nearest of `numbers`; changes `numbers`, which stay as they are where they are empty. */
function replaceNearest(numbers: number[], value: number): void {
  const gaps = numbers.map((number) => Math.abs(number - value));
  const nearest = gaps.indexOf(Math.min(...gaps));
  if (nearest >= 0) numbers[nearest] = value;
}

function inner(ascending: number[], method: Exclude<ClassMethod, 'grenzen'>, k: number): number[] {
  const steps = Array.from({ length: k - 1 }, (_, i) => (i + 1) / k);
  if (method === 'kwantielen') return steps.map((p) => quantileSorted(ascending, p));
  if (method === 'gelijk') {
    const low = ascending[0] ?? 0;
    const span = quantileSorted(ascending, EQUAL_UP_TO) - low;
    return steps.map((p) => low + p * span);
  }
  const groups = ckmeans(ascending, Math.min(k, new Set(ascending).size));
  return groups.slice(1).map((group) => group[0] ?? 0);
}

/**
 * Rounds all breaks to the same power of ten, that of the second significant digit of the middle break: 1234 as middle break
 * rounds all breaks to hundreds; never to less than `step`. Breaks are then short to read, and neighbouring breaks mostly stay
 * different.
 */
function round(breaks: number[], step: number): number[] {
  const typical = breaks[Math.floor(breaks.length / 2)] ?? 1;
  const unit = Math.max(step, 10 ** (Math.floor(Math.log10(Math.max(typical, 1e-9))) - 1));
  return breaks.map((value) => Number((Math.round(value / unit) * unit).toPrecision(12)));
}

const sorted = (values: number[]) => values.sort((a, b) => a - b);
const distinct = (ascending: number[]) => [...new Set(ascending)];
