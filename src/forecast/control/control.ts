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

/** The projected growth of all gemeenten together, to which the projections of the gemeenten are scaled. */
export interface Control {
  /** The growth factor N(o+h)/N(o) for each horizon h from 1: N the pupils of all gemeenten together, o the origin. */
  growth: Float64Array;
  /** Why births could not be used; null where they were used or are not needed. */
  problem: BirthsProblem | null;
}

/**
 * Returns φ + φ² + … + φ^h, with φ = `phi` and h = `horizon`: the sum over h years of a yearly growth that is multiplied by φ
 * every year.
 */
export function faded(phi: number, horizon: number): number {
  let sum = 0;
  for (let k = 1; k <= horizon; k++) sum += phi ** k;
  return sum;
}

/**
 * Returns the mean growth per year from `before` to `now`, `years` years later, in log units: ln(now/before)/years. 0 where a
 * value is missing or zero.
 */
export function yearlyGrowth(now: number, before: number, years: number): number {
  const growth = Math.log(now / before) / years;
  return Number.isFinite(growth) ? growth : 0;
}

/**
 * Returns the growth factor of pupils from the origin to each horizon h = 1 … `horizons`: aged(h)/aged(0)·e^{rate·Σ_{k=1..h}
 * φ^k}, the growth of the number of children times a fading growth that births do not explain.
 * @param rate the growth per year that births do not explain, in log units.
 * @param phi φ: the factor (0 … 1) by which this growth is multiplied every year.
 * @param aged returns the number of children of school age, h years after the origin; constant if not given.
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
 * Projects bo of the country from counts only: N(o+h) = N(o)·exp(g·Σ_{k=1..h} 0.9^k), with N the pupils, o the origin and h the
 * horizon. g = ½ ln N(o)/N(o−2) is the growth per year over the last two years; 0 where a count is missing.
 */
export function controlFromCounts({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-3) ?? NaN, 2);
  return { growth: growthPath(horizons, rate, 0.9), problem: null };
}

/**
 * Projects bo of the country from births: N(o+h) = N(o)·S(o+h)/S(o)·exp(g·Σ_{k=1..h} 0.8^k), with N the pupils, o the origin, h
 * the horizon and S(y) the children of bo age in year y (`boAged`). g = ½ ln[(N/S)(o)/(N/S)(o−2)] is the growth per year that
 * births do not explain, mostly migration. Where births of a required year are missing or implausible, returns
 * `controlFromCounts` with the problem.
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

/**
 * Returns the pupils of all gemeenten together, divided by the number of children of school age (`aged`), in the year that is
 * `back` years before the origin; NaN where one of the two is unknown.
 */
export function perChild(
  { totals, years }: Panel,
  births: Births,
  back: number,
  aged: (births: Births, year: number) => number,
): number {
  return (totals.at(-1 - back) ?? NaN) / aged(births, (years.at(-1) ?? NaN) - back);
}

/**
 * Projects a total that births do not explain (so, so/vso and vso together): N(o+h) = N(o)·exp(g·Σ_{k=1..h} 0.3^k), with N the
 * pupils, o the origin, h the horizon and g = ln N(o)/N(o−1) the growth of the last year. This growth fades quickly, since from
 * the origins 2012–2024 more persistent growth was less accurate than a constant total.
 */
export function fadingControl({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-2) ?? NaN, 1);
  return { growth: growthPath(horizons, rate, 0.3), problem: null };
}
