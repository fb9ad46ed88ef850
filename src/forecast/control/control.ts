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

/** The country's own path, to which the gemeenten must add up. */
export interface Control {
  /** N(o+h)/N(o) for h = 1 … horizons: pupils of all gemeenten together, over those in the origin. */
  growth: Float64Array;
  /** Why births were not used, where they should have been. */
  problem: BirthsProblem | null;
}

/** Σ_{k=1..h} φ^k: how often a yearly growth that fades by φ has been added after h years. */
export function faded(phi: number, horizon: number): number {
  let sum = 0;
  for (let k = 1; k <= horizon; k++) sum += phi ** k;
  return sum;
}

/** ln(now/before) per year over `years`; 0 where there is nothing to compare. */
export function yearlyGrowth(now: number, before: number, years: number): number {
  const growth = Math.log(now / before) / years;
  return Number.isFinite(growth) ? growth : 0;
}

/** e^{rate·Σ_{k≤h} φ^k} times the growth of the children of age, for h = 1 … horizons. */
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
 * The country's bo from its own counts: N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.9^k), g = ½ ln N(o)/N(o−2) (0 where the panel is
 * shorter than that).
 */
export function controlFromCounts({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-3) ?? NaN, 2);
  return { growth: growthPath(horizons, rate, 0.9), problem: null };
}

/**
 * The country's bo from births: N(o+h) = N(o)·S(o+h)/S(o)·exp(g·Σ_{k≤h} 0.8^k), S as `boAged`,
 * g = ½ ln[(N/S)(o)/(N/S)(o−2)]: what births do not explain, mostly migration, and it fades.
 * Falls back on the counts alone where births of a year that is needed are missing or absurd.
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

/** Pupils of the country per child of age, `back` years before the origin. */
export function perChild(
  { totals, years }: Panel,
  births: Births,
  back: number,
  aged: (births: Births, year: number) => number,
): number {
  return (totals.at(-1 - back) ?? NaN) / aged(births, (years.at(-1) ?? NaN) - back);
}

/**
 * A total that no cohort explains (so and vso): N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.3^k), g = ln N(o)/N(o−1). Last year's growth
 * goes on, and is soon over: on 2012–2024 anything more persistent did worse than a total that stays (see the backtest).
 */
export function fadingControl({ totals }: Panel, horizons: number): Control {
  const rate = yearlyGrowth(totals.at(-1) ?? NaN, totals.at(-2) ?? NaN, 1);
  return { growth: growthPath(horizons, rate, 0.3), problem: null };
}
