import type { BirthYear } from '../formats/births.ts';
import { birthsProblem, boAged, expectedBirths, OLDEST, type BirthsProblem } from './cohorts.ts';
import type { Panel } from './panel.ts';

/** The country's own path, to which the gemeenten must add up. */
export interface Control {
  /** Pupils of all gemeenten together in the years origin + 1 … origin + horizons. */
  totals: Float64Array;
  /** Why births were not used, where they should have been. */
  problem: BirthsProblem | null;
}

/** Σ_{k=1..h} φ^k: how often a yearly growth that fades by φ has been added after h years. */
export function faded(phi: number, horizon: number): number {
  let sum = 0;
  for (let k = 1; k <= horizon; k++) sum += phi ** k;
  return sum;
}

/**
 * The country's bo from its own counts: N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.9^k), g = ½ ln N(o)/N(o−2) (0 where the panel is
 * shorter than that).
 */
export function controlFromCounts({ totals }: Panel, horizons: number): Control {
  const [now, before] = [totals.at(-1) ?? NaN, totals.at(-3) ?? NaN];
  const growth = 0.5 * Math.log(now / before) || 0;
  return {
    totals: Float64Array.from(
      { length: horizons },
      (_, i) => now * Math.exp(growth * faded(0.9, i + 1)),
    ),
    problem: null,
  };
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
  const { totals } = panel;
  const now = totals.at(-1) ?? NaN;
  const aged = (year: number) => boAged(births, year);
  const before = (totals.at(-3) ?? NaN) / aged(origin - 2);
  const growth = 0.5 * Math.log(now / aged(origin) / before) || 0;
  return {
    totals: Float64Array.from(
      { length: horizons },
      (_, i) =>
        ((now * aged(origin + i + 1)) / aged(origin)) * Math.exp(growth * faded(0.8, i + 1)),
    ),
    problem: null,
  };
}

/**
 * A total that no cohort explains (so and vso): N(o+h) = N(o)·exp(g·Σ_{k≤h} 0.3^k), g = ln N(o)/N(o−1). Last year's growth
 * goes on, and is soon over: on 2012–2024 anything more persistent did worse than a total that stays (see the backtest).
 */
export function fadingControl({ totals }: Panel, horizons: number): Control {
  const now = totals.at(-1) ?? NaN;
  const growth = Math.log(now / (totals.at(-2) ?? NaN)) || 0;
  return {
    totals: Float64Array.from(
      { length: horizons },
      (_, i) => now * Math.exp(growth * faded(0.3, i + 1)),
    ),
    problem: null,
  };
}
