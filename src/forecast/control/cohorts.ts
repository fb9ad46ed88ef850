import type { BirthYear } from '../../formats/births.ts';

/** Why births cannot be used: the figure of a required year is missing (`births-missing`) or implausible (`births-absurd`). */
export type BirthsProblem = 'births-missing' | 'births-absurd';

/**
 * Returns the live births of the country in a calendar year: the known or, in a future year, the expected number. NaN where
 * unknown.
 */
export type Births = (year: number) => number;

/** The number of newest known years whose mean is the expected number of births in every later year. */
const EXPECTED_FROM = 3;
/**
 * The largest plausible factor between the births of two consecutive years, up or down. Births never rose or fell that fast
 * (1946: +30 %), so a larger factor is a typing error.
 */
const LARGEST_STEP = 1.5;

/**
 * The share of the children of each age who are in bo on 1 October, by the age that they reach in that calendar year: a quarter
 * of those who turn 12, all who turn 5 to 11, and three quarters of those who turn 4.
 */
const BO_AGES: readonly (readonly [age: number, share: number])[] = [
  [12, 0.25],
  ...[11, 10, 9, 8, 7, 6, 5].map((age) => [age, 1] as const),
  [4, 0.75],
];

/** The share (0 … 1) of the children of each age who are in vo (docs/forecasting.md, "VO, the default"). */
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

/** How many years before a given year the earliest births are that `boAged` (bo) and `voAged` (vo) need for that year. */
export const OLDEST = { bo: 12, vo: 19 } as const;

/** Returns the newest year in the list of births; −∞ where the list is empty. */
export function newestBirths(births: readonly BirthYear[]): number {
  return births.reduce((newest, { year }) => Math.max(newest, year), -Infinity);
}

/**
 * Returns births as a function of the year: the known births, and for every year after the newest known year the mean of the
 * three newest. NaN where a needed year is not in the list.
 */
export function expectedBirths(births: readonly BirthYear[]): Births {
  const known = new Map(births.map((one) => [one.year, one.births]));
  const newest = newestBirths(births);
  let expected = 0;
  for (let k = 0; k < EXPECTED_FROM; k++)
    expected += (known.get(newest - k) ?? NaN) / EXPECTED_FROM;
  return (year) => (year > newest ? expected : (known.get(year) ?? NaN));
}

/** Returns the first problem with the births of the years `from` … `to`; null where the births of all these years can be used. */
export function birthsProblem(births: Births, from: number, to: number): BirthsProblem | null {
  return oddBirths(births, from, to)?.problem ?? null;
}

/** Returns the first year from `from` to `to` whose births cannot be used, and the reason; null where all can be used. */
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
 * Returns the number of children of bo age on 1 October of `year`, without migration: S(y) = ¼b(y−12) + Σ_{a=5..11} b(y−a) +
 * ¾b(y−4), with y the year, b(y) the births of year y and a the age that children reach in year y.
 */
export function boAged(births: Births, year: number): number {
  return BO_AGES.reduce((sum, [age, share]) => sum + share * births(year - age), 0);
}

/**
 * Returns the number of children expected in vo on 1 October of `year`, without migration: A(y) = Σ_a w_a·[¼b(y−a−1) + ¾b(y−a)],
 * with y the year, b(y) the births of year y, a the age and w_a the share of age a in `VO_AGES`.
 */
export function voAged(births: Births, year: number): number {
  return VO_AGES.reduce(
    (sum, [age, share]) =>
      sum + share * (0.25 * births(year - age - 1) + 0.75 * births(year - age)),
    0,
  );
}

/**
 * Returns the share (0 … 1) of all vo pupils who entered vo during the last `years` years: the sum of the shares in `VO_AGES` of
 * the `years` youngest ages, divided by the sum of all shares.
 */
export function shareEntered(years: number): number {
  const inVo = VO_AGES.reduce((sum, [, share]) => sum + share, 0);
  const youngest = VO_AGES[0]?.[0] ?? 0;
  const came = VO_AGES.filter(([age]) => age < youngest + years);
  return came.reduce((sum, [, share]) => sum + share, 0) / inVo;
}
