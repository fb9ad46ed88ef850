import type { BirthYear } from '../../formats/births.ts';
import { birthsProblem, expectedBirths, OLDEST, voAged, type BirthsProblem } from './cohorts.ts';
import { growthPath, perChild, yearlyGrowth, type Control } from './control.ts';
import type { Panel } from '../panel/panel.ts';

/** How fast the growth of vo that births do not explain fades, per year. */
export const VO_FADING = 0.95;

/** Number of years over which that growth is measured, and the minimum. */
const VO_YEARS = { most: 5, least: 3 } as const;

/**
 * The growth (a share per year) to assume for vo by school location, where there are too few years to measure it: estimates
 * run from +0.05 to +0.52 % a year (docs/forecasting.md). A scenario (doorstroom) can replace it.
 */
export const VO_GROWTH_PERCENT = 0.28;
export const VO_GROWTH = VO_GROWTH_PERCENT / 100;

/**
 * Vo pupils from births: V(o+h) = V(o)·A(o+h)/A(o)·exp(g·Σ_{k≤h} 0.95^k), A as `voAged`, g = ⅕Δ₅ ln(V/A), over three
 * or four years where the panel ends with fewer consecutive ones, else `assumed`.
 * Returns the problem instead where births of a required year are missing or implausible.
 * @param assumed g as a share per year, used where the panel is too short to measure it.
 */
export function voControl(
  panel: Panel,
  list: readonly BirthYear[],
  horizons: number,
  assumed: number,
): Control | BirthsProblem {
  const { totals, years } = panel;
  const births = expectedBirths(list);
  const origin = years.at(-1) ?? NaN;
  let span = 0;
  while (span < VO_YEARS.most && totals[totals.length - 2 - span]! > 0) span++;
  const problem = birthsProblem(births, origin - span - OLDEST.vo, origin);
  if (problem) return problem;
  const per = (back: number) => perChild(panel, births, back, voAged);
  const rate = span < VO_YEARS.least ? assumed : yearlyGrowth(per(0), per(span), span);
  const aged = (h: number) => voAged(births, origin + h);
  return { growth: growthPath(horizons, rate, VO_FADING, aged), problem: null };
}
