import type { BirthYear } from '../../formats/births.ts';
import { birthsProblem, expectedBirths, type Births } from '../control/cohorts.ts';
import { growthPath, yearlyGrowth } from '../control/control.ts';
import type { Path } from '../methods/method.ts';
import { emptyPath } from '../methods/path.ts';
import type { Panel } from '../panel/panel.ts';

/** The ages of the cohort of a school year in calendar years: the children who turn sixteen in it are born 16 or 15 years before. */
const AGE = { older: 16, younger: 15 } as const;
/** The most years over which the growth of the share of the cohort that is a candidate is measured. */
const TREND_YEARS = 3;
/** The factor by which that growth is multiplied every year. */
const FADING = 0.5;
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
 * Projects exam candidates: K̂_r(o+h) = p_r(o)·K(o)·C(o+h)/C(o)·exp(g·Σ_{k=1..h} 0.5^k), with K the candidates of the country, C the
 * children who turn sixteen in a school year (`sixteenIn`), o the origin and h the horizon. g is the mean yearly growth of ln(K/C) over
 * the last three years, or over fewer where there are no more; 0 in the first. p_r is the share of region r in the country: the mean of
 * its shares in all school years up to the origin, with weights 1, ½, ¼, … back from the origin. A growth of the share of a region made
 * projections worse at every horizon. The path has a problem, and no values, where births of a needed year cannot be used.
 * @param panel the candidates of regions up to the origin, see `candidatePanel`.
 */
export function candidatePath(panel: Panel, list: readonly BirthYear[], horizons: number): Path {
  const { years, totals } = panel;
  const path = emptyPath(panel, 1, horizons);
  const births = expectedBirths(list);
  const { origin } = path;
  const back = Math.min(TREND_YEARS, years.length - 1);
  const problem = birthsProblem(births, origin - back - AGE.older, origin + horizons - AGE.younger);
  if (problem) return { ...path, problem };
  const now = totals.at(-1) ?? NaN;
  const perChild = (ago: number) => (totals.at(-1 - ago) ?? NaN) / sixteenIn(births, origin - ago);
  const rate = back > 0 ? yearlyGrowth(perChild(0), perChild(back), back) : 0;
  const growth = growthPath(horizons, rate, FADING, (h) => sixteenIn(births, origin + h));
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
