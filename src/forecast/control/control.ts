import type { BirthYear } from '../../formats/births.ts';
import {
  birthsProblem,
  boAged,
  expectedBirths,
  OLDEST,
  type Births,
  type BirthsProblem,
} from './cohorts.ts';
import type { Panel } from '../panel/panel.ts';

/** The path of the country, to which the gemeenten must add up. */
export interface Control {
  /** N(o+h)/N(o) for h = 1 … horizons: N the pupils of all gemeenten together, o the origin. */
  growth: Float64Array;
  /** Why births could not be used; null where they were used or the method does not need them. */
  problem: BirthsProblem | null;
}

/**
 * Returns Σ_{k=1..h} φ^k, h the horizon: the cumulated weight after h years of a yearly growth that is multiplied by φ each year.
 */
export function faded(phi: number, horizon: number): number {
  let sum = 0;
  for (let k = 1; k <= horizon; k++) sum += phi ** k;
  return sum;
}

/** Returns the yearly growth from `before` to `now` in log units, ln(now/before)/years; 0 where a value is missing or zero. */
export function yearlyGrowth(now: number, before: number, years: number): number {
  const growth = Math.log(now / before) / years;
  return Number.isFinite(growth) ? growth : 0;
}

/**
 * Returns the factors by which pupils grow, for h = 1 … horizons: e^{rate·Σ_{k≤h} φ^k} times the growth of the number of children
 * of that age.
 * @param rate growth per year that births do not explain, in log units.
 * @param phi how fast that growth fades.
 * @param aged the number of children of that age, h years after the origin.
 */
export function growthPath(
  horizons: number,
  rate: number,
  phi: number,
  aged: (horizon: number) => number = () => 1,
): Float64Array {
  return Float64Array.from(
    { length: horizons },
    (_, i) => (aged(i + 1) / aged(0)) * Math.exp(rate * faded(phi, i + 1)),
  );
}

/**
 * Projects bo of the country from its counts: N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.9^k), N the pupils, o the origin, h the horizon, g = ½
 * ln N(o)/N(o−2) (0 where the panel is too short).
 */
export function controlFromCounts({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-3) ?? NaN, 2);
  return { growth: growthPath(horizons, rate, 0.9), problem: null };
}

/**
 * Projects bo of the country from births: N(o+h) = N(o)·S(o+h)/S(o)·exp(g·Σ_{k≤h} 0.8^k), N the pupils, o the origin, h the
 * horizon, S as `boAged`, g = ½ ln[(N/S)(o)/(N/S)(o−2)]: fading growth that births do not explain, mostly migration. Uses the
 * counts alone where births of a required year are missing or implausible.
 */
export function controlFromBirths(
  panel: Panel,
  list: readonly BirthYear[],
  horizons: number,
): Control {
  const births = expectedBirths(list);
  const origin = panel.years.at(-1) ?? NaN;
  const problem = birthsProblem(births, origin - 2 - OLDEST.bo, origin);
  if (problem) return { ...controlFromCounts(panel, horizons), problem };
  const rate = yearlyGrowth(
    perChild(panel, births, 0, boAged),
    perChild(panel, births, 2, boAged),
    2,
  );
  const aged = (h: number) => boAged(births, origin + h);
  return { growth: growthPath(horizons, rate, 0.8, aged), problem: null };
}

/** Returns the pupils of the country divided by the children of that age (`aged`), `back` years before the origin. */
export function perChild(
  { totals, years }: Panel,
  births: Births,
  back: number,
  aged: (births: Births, year: number) => number,
): number {
  return (totals.at(-1 - back) ?? NaN) / aged(births, (years.at(-1) ?? NaN) - back);
}

/**
 * Projects a total that births do not explain (so and vso): N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.3^k), N the pupils, o the origin, h the
 * horizon, g = ln N(o)/N(o−1). The growth of the last year fades quickly: on 2012–2024 more persistent growth was less accurate
 * than a constant total (see the backtest).
 */
export function fadingControl({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-2) ?? NaN, 1);
  return { growth: growthPath(horizons, rate, 0.3), problem: null };
}
