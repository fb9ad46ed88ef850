import type { BirthYear } from '../../formats/births.ts';
import { birthsProblem, expectedBirths, OLDEST, voAged, type BirthsProblem } from './cohorts.ts';
import { growthPath, perChild, yearlyGrowth, type Control } from './control.ts';
import type { Panel } from '../panel/panel.ts';

/** The factor by which the growth of vo that births do not explain is multiplied every year. */
export const VO_FADING = 0.95;

/** The largest and the smallest number of years over which the growth of vo that births do not explain is measured. */
const VO_YEARS = { most: 5, least: 3 } as const;

/**
 * The growth of vo by school location that births do not explain, in percent per year, as projections assume it. There are too
 * few years to measure it: estimates run from +0.05 to +0.52 % a year (docs/forecasting.md). The lever doorstroom of a scenario
 * can replace it.
 */
export const VO_GROWTH_PERCENT = 0.28;
export const VO_GROWTH = VO_GROWTH_PERCENT / 100;

/**
 * Projects vo of all gemeenten together from births: V(o+h) = V(o)·A(o+h)/A(o)·exp(g·Σ_{k=1..h} 0.95^k), with V the pupils, o the
 * origin, h the horizon and A(y) the children expected in vo in year y (`voAged`). g is the mean yearly increase of ln(V/A) over
 * the last five years, or over three or four where the panel has no more. Returns the problem instead where births of a required
 * year are missing or implausible.
 * @param assumed g as a share per year, used where the panel has fewer than three years before the origin.
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
