import { ckmeans, quantileSorted } from 'simple-statistics';

/** How values are divided into classes; `grenzen` are the two signaleringsgrenzen of the user. */
export const CLASS_METHODS = ['kwantielen', 'gelijk', 'natuurlijk', 'grenzen'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** The number of classes on each side of the neutral value, and the number of classes of a measure without a neutral value. */
const DIVERGING_SIDE = 4;
const SEQUENTIAL = 6;

/**
 * The share of the values over which classes of equal width are spread; the values above it all fall in the highest class, so that
 * one outlier does not empty the other classes.
 */
const EQUAL_UP_TO = 0.98;

/** What kind of values are divided into classes. */
export interface Scale {
  /** The value around which classes mirror; null for a measure without such a value. */
  neutral: number | null;
  /** Whether values are whole numbers, of which 0 is a class of its own. */
  isCount: boolean;
  /** Breaks that a rule prescribes, whatever the values are. */
  fixed: readonly number[];
}

/**
 * Returns the ascending breaks between classes for `values` (NaN ignored), rounded to short numbers. With a neutral value, that
 * value is a break and the others lie at equal distances on both sides, so that a shade means the same distance. Breaks outside the
 * values are left out, except the neutral value and those of `fixed`; where there are few distinct values there are fewer breaks.
 */
export function classBreaks(
  values: Iterable<number>,
  method: Exclude<ClassMethod, 'grenzen'>,
  { neutral, isCount, fixed }: Scale,
): number[] {
  const ascending = sorted([...values].filter(Number.isFinite));
  const [lowest, highest] = [ascending[0], ascending.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const found =
    neutral === null ? alone(ascending, method, isCount) : around(ascending, method, neutral);
  const useful = found.filter((at) => at === neutral || (at > lowest && at <= highest));
  return distinct(sorted([...useful, ...fixed]));
}

function alone(
  ascending: number[],
  method: Exclude<ClassMethod, 'grenzen'>,
  isCount: boolean,
): number[] {
  const breaks = round(inner(ascending, method, SEQUENTIAL));
  if (!isCount) return breaks;
  return [...(ascending[0] === 0 ? [1] : []), ...breaks.map(Math.round)];
}

function around(
  ascending: number[],
  method: Exclude<ClassMethod, 'grenzen'>,
  neutral: number,
): number[] {
  const distances = sorted(
    ascending.map((value) => Math.abs(value - neutral)).filter((d) => d > 0),
  );
  if (distances.length === 0) return [neutral];
  const side = round(inner(distances, method, DIVERGING_SIDE)).filter((d) => d > 0);
  return [...side.map((d) => neutral - d), neutral, ...side.map((d) => neutral + d)];
}

/**
 * Returns the number of the class of `value`, from 0: the number of breaks that are at most `value`. A value on a break belongs to
 * the class above.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  let k = 0;
  while (k < breaks.length && value >= (breaks[k] ?? Infinity)) k++;
  return k;
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
 * Rounds all breaks to the same unit, that of the second significant digit of the middle break: short to read, yet neighbouring
 * breaks stay different.
 */
function round(breaks: number[]): number[] {
  const typical = breaks[Math.floor(breaks.length / 2)] ?? 1;
  const unit = 10 ** (Math.floor(Math.log10(Math.max(typical, 1e-9))) - 1);
  return breaks.map((value) => Number((Math.round(value / unit) * unit).toPrecision(12)));
}

const sorted = (values: number[]) => values.sort((a, b) => a - b);
const distinct = (ascending: number[]) => [...new Set(ascending)];
