import type { BirthYear } from '../../formats/births.ts';
import { birthsProblem, expectedBirths, type Births } from '../control/cohorts.ts';
import { growthPath, yearlyGrowth } from '../control/control.ts';
import type { Path } from '../methods/method.ts';
import { emptyPath } from '../methods/path.ts';
import type { Panel } from '../panel/panel.ts';
import { PARTS_OF, type CandidateGroup, type CandidatePart } from './candidate-groups.ts';

/** The ages of the cohort of a school year in calendar years: the children who turn sixteen in it are born 16 or 15 years before. */
const AGE = { older: 16, younger: 15 } as const;
/** The number of years over which the growth of the share of the cohort that is a candidate is measured. */
const TREND_YEARS = 3;
/**
 * The factor by which that growth is multiplied every year: that of the control of bo for vmbo-b and -k, whose share has fallen for years;
 * 0 for vmbo-g and -t, whose share rises and falls without direction (docs/forecasting.md, "Exam candidates of vmbo").
 */
const FADING: Record<CandidatePart, number> = { bk: 0.8, gt: 0 };
/** The factor by which the weight of a year in the share of a region in the country falls with every year before the origin. */
const MEMORY = 0.5;

/**
 * Returns the number of children who turn sixteen in the school year that begins in calendar year `year`, without migration: ¼b(y−16) +
 * ¾b(y−15), with b(j) the births of year j.
 */
export function sixteenIn(births: Births, year: number): number {
  return 0.25 * births(year - AGE.older) + 0.75 * births(year - AGE.younger);
}

/**
 * Projects exam candidates of a group: those of vmbo-b and -k and of vmbo-g and -t by `partPath`, and those of all vmbo as the sum of these
 * two. The path has a problem, and no values, where births of a needed year cannot be used.
 * @param panelOf returns the candidates of a group up to the origin, see `candidatePanel`.
 */
export function candidatePath(
  group: CandidateGroup,
  panelOf: (group: CandidateGroup) => Panel,
  births: readonly BirthYear[],
  horizons: number,
): Path {
  const paths = PARTS_OF[group].map((part) => partPath(panelOf(part), part, births, horizons));
  const path = emptyPath(panelOf(group), 1, horizons);
  const problem = paths.find((one) => one.problem)?.problem ?? null;
  if (problem) return { ...path, problem };
  for (const [i, reason] of path.reasons.entries()) {
    if (reason !== null) continue;
    const parts = paths.filter(({ reasons }) => reasons[i] === null);
    for (let k = i * horizons; k < (i + 1) * horizons; k++)
      path.values[k] = parts.reduce((sum, { values }) => sum + values[k]!, 0);
  }
  return path;
}

/**
 * Projects the exam candidates of a part of vmbo: K̂_r(o+h) = p_r(o)·K(o)·C(o+h)/C(o)·exp(g·Σ_{k=1..h} φ^k), with K the candidates of the
 * country, C the children who turn sixteen in a school year (`sixteenIn`), o the origin, h the horizon and φ = `FADING`. g is the mean
 * yearly growth of ln(K/C) over the last three years; 0 where fewer are known. p_r is the share of region r in the country: the mean of
 * its shares in all school years up to the origin, with weights 1, ½, ¼, … back from the origin. A growth of the share of a region made
 * projections worse at every horizon.
 */
function partPath(
  panel: Panel,
  part: CandidatePart,
  list: readonly BirthYear[],
  horizons: number,
): Path {
  const { years, totals } = panel;
  const path = emptyPath(panel, 1, horizons);
  const births = expectedBirths(list);
  const { origin } = path;
  const back = years.length > TREND_YEARS ? TREND_YEARS : 0;
  const problem = birthsProblem(births, origin - back - AGE.older, origin + horizons - AGE.younger);
  if (problem) return { ...path, problem };
  const now = totals.at(-1) ?? NaN;
  const perChild = (ago: number) => (totals.at(-1 - ago) ?? NaN) / sixteenIn(births, origin - ago);
  const rate = back > 0 ? yearlyGrowth(perChild(0), perChild(back), back) : 0;
  const growth = growthPath(horizons, rate, FADING[part], (h) => sixteenIn(births, origin + h));
  for (const [i, reason] of path.reasons.entries()) {
    if (reason !== null) continue;
    const share = shareOf(panel, i);
    for (let h = 0; h < horizons; h++) path.values[i * horizons + h] = share * now * growth[h]!;
  }
  return path;
}

/** Returns the share of row `i` in the totals: the mean over the years, with weights that halve with every year before the last. */
function shareOf({ pupils, totals, years }: Panel, i: number): number {
  let [sum, weights] = [0, 0];
  for (let t = 0, weight = 1; t < years.length; t++, weight *= MEMORY) {
    const at = years.length - 1 - t;
    sum += (weight * pupils[i * years.length + at]!) / totals[at]!;
    weights += weight;
  }
  return sum / weights;
}
