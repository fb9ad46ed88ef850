import type { BirthYear } from '../../formats/births.ts';

/** Why births cannot be used: a required year is missing, or its figure is implausible. */
export type BirthsProblem = 'births-missing' | 'births-absurd';

/** Live births by calendar year, also for future years. */
export type Births = (year: number) => number;

/** Number of newest known years whose mean is used for later years. */
const EXPECTED_FROM = 3;
/**
 * The largest factor between the births of two years. Births never rose or fell that fast (1946: +30 %), so a larger factor is a
 * typing error.
 */
const LARGEST_STEP = 1.5;

/**
 * The share of each age that is in bo on 1 October: a quarter of the children who turn 12 in that year, and three quarters of those
 * who turn 4.
 */
const BO_AGES: readonly (readonly [age: number, share: number])[] = [
  [12, 0.25],
  ...[11, 10, 9, 8, 7, 6, 5].map((age) => [age, 1] as const),
  [4, 0.75],
];

/** The share of each age that is in vo (docs/forecasting.md, "VO, the default"). */
const VO_AGES: readonly (readonly [age: number, share: number])[] = [
  [11, 0.1],
  [12, 0.85],
  [13, 1],
  [14, 1],
  [15, 1],
  [16, 0.75],
  [17, 0.45],
  [18, 0.15],
];

/** The age in years of the oldest births that `boAged` and `voAged` use. */
export const OLDEST = { bo: 12, vo: 19 } as const;

/** The newest year with births in the list; −∞ where there is none. */
export function newestBirths(births: readonly BirthYear[]): number {
  return births.reduce((newest, { year }) => Math.max(newest, year), -Infinity);
}

/**
 * Returns births by year: the known births, and in years after the newest known year the mean of the last three. NaN for a year
 * that the list skips.
 */
export function expectedBirths(births: readonly BirthYear[]): Births {
  const known = new Map(births.map((one) => [one.year, one.births]));
  const newest = newestBirths(births);
  let expected = 0;
  for (let k = 0; k < EXPECTED_FROM; k++)
    expected += (known.get(newest - k) ?? NaN) / EXPECTED_FROM;
  return (year) => (year > newest ? expected : (known.get(year) ?? NaN));
}

/** Returns the problem with the births of the years `from` … `to`, or null. */
export function birthsProblem(births: Births, from: number, to: number): BirthsProblem | null {
  return oddBirths(births, from, to)?.problem ?? null;
}

/** Returns the first of the years `from` … `to` with unusable births, and why; null where all are usable. */
export function oddBirths(
  births: Births,
  from: number,
  to: number,
): { year: number; problem: BirthsProblem } | null {
  for (let year = from; year <= to; year++) {
    const now = births(year);
    if (Number.isNaN(now)) return { year, problem: 'births-missing' };
    const step = year === from ? 1 : now / births(year - 1);
    if (!(now > 0) || step > LARGEST_STEP || step < 1 / LARGEST_STEP) {
      return { year, problem: 'births-absurd' };
    }
  }
  return null;
}

/**
 * Returns S(y) = ¼b(y−12) + Σ_{a=5..11} b(y−a) + ¾b(y−4), b(y) the births of year y: the children of bo age on 1 October of `year`,
 * without migration.
 */
export function boAged(births: Births, year: number): number {
  return BO_AGES.reduce((sum, [age, share]) => sum + share * births(year - age), 0);
}

/**
 * Returns A(y) = Σ_a w_a·[¼b(y−a−1) + ¾b(y−a)], b(y) the births of year y and w_a the share of age a in `VO_AGES`: the children
 * expected in vo on 1 October of `year`, without migration.
 */
export function voAged(births: Births, year: number): number {
  return VO_AGES.reduce(
    (sum, [age, share]) =>
      sum + share * (0.25 * births(year - age - 1) + 0.75 * births(year - age)),
    0,
  );
}

/** Returns the share (0 … 1) of vo pupils who entered vo during the last `years` years, from the ages in `VO_AGES`. */
export function shareEntered(years: number): number {
  const inVo = VO_AGES.reduce((sum, [, share]) => sum + share, 0);
  const youngest = VO_AGES[0]?.[0] ?? 0;
  const came = VO_AGES.filter(([age]) => age < youngest + years);
  return came.reduce((sum, [, share]) => sum + share, 0) / inVo;
}
