import type { BirthYear } from '../../formats/births.ts';
import { voControl } from '../control/vo-control.ts';
import type { Method, MethodId, Path } from './method.ts';
import type { Panel } from '../panel/panel.ts';
import { emptyPath, latest, scaleTo } from './path.ts';
import { panelPath } from './panel.ts';

/** The lags in years: vo in a year follows from bo 4 to 8 years earlier, one lag for each of the five years of vo. */
const LAGS = [4, 5, 6, 7, 8];

/**
 * Projects vo from bo: V̂(o+h) = V(o)·G(o+h)/G(o), with V the vo pupils of the gemeente, o the origin, h the horizon and G(s) =
 * Σ_{l=4..8} BO(s−l) the bo pupils of the gemeente 4 to 8 years before year s. Bo after the origin comes from `panelPath`. Where
 * a gemeente has no bo in one of these years, G is that of its COROP-gebied; where that has none either, vo stays constant. With
 * births, the sum of all gemeenten is scaled to `voControl`, unless the births cannot be used.
 */
function laggedPath(
  panel: Panel,
  bo: Panel,
  births: readonly BirthYear[] | null,
  assumedGrowth: number,
  horizons: number,
): Path {
  const path = emptyPath(panel, 1, horizons);
  const feeder = feederOf(bo, panelPath(bo, births, horizons));
  const rowInBo = new Map(bo.codes.map((code, i) => [code, i]));
  for (const [i, reason] of path.reasons.entries()) {
    if (reason !== null) continue;
    const row = rowInBo.get(panel.codes[i] ?? '');
    const grown = growthOf(row === undefined ? null : feeder.own(row), horizons);
    const growth = grown ?? growthOf(feeder.region(panel.region[i]!), horizons);
    for (let h = 1; h <= horizons; h++) {
      path.values[i * horizons + h - 1] = latest(panel, i) * (growth?.[h - 1] ?? 1);
    }
  }
  if (!births) return path;
  const control = voControl(panel, births, horizons, assumedGrowth);
  if (typeof control === 'string') return { ...path, problem: control };
  for (let h = 1; h <= horizons; h++) scaleTo(path, panel, h, control.growth[h - 1]!);
  return path;
}

/**
 * Returns two functions that give the bo pupils, counted and then projected, of a gemeente (`own`, by row number) and of a region
 * (by region number): one element per year, from 8 years before the origin to the last projected year.
 */
function feederOf(bo: Panel, path: Path) {
  const width = bo.years.length;
  const back = Math.max(...LAGS);
  const own = (row: number) => {
    const series = new Float64Array(back + 1 + path.horizons);
    for (let k = 0; k <= back; k++) {
      const j = width - 1 - back + k;
      series[k] = j < 0 ? NaN : bo.pupils[row * width + j]!;
    }
    series.set(path.values.subarray(row * path.horizons, (row + 1) * path.horizons), back + 1);
    return series;
  };
  const regions = new Map<number, Float64Array>();
  const region = (number: number) => {
    const known = regions.get(number);
    if (known) return known;
    const sum = new Float64Array(back + 1 + path.horizons);
    for (const [row, one] of bo.region.entries()) {
      if (one === number) own(row).forEach((n, k) => (sum[k]! += n || 0));
    }
    regions.set(number, sum);
    return sum;
  };
  return { own, region };
}

/**
 * Returns the growth factors G(o+h)/G(o) for h = 1 … `horizons`, with o the origin and G(s) the sum of the bo pupils 4 to 8 years
 * before year s; null where a needed year is missing or has no pupils.
 * @param feeder bo pupils per year, see `feederOf`; null where the gemeente has no bo.
 */
function growthOf(feeder: Float64Array | null, horizons: number): Float64Array | null {
  const back = Math.max(...LAGS);
  const cohort = (h: number) =>
    LAGS.reduce((sum, lag) => {
      const n = feeder?.[back + h - lag] ?? NaN;
      return sum + (n > 0 ? n : NaN);
    }, 0);
  const now = cohort(0);
  const growth = Float64Array.from({ length: horizons }, (_, i) => cohort(i + 1) / now);
  return growth.every(Number.isFinite) ? growth : null;
}

function laggedMethod(id: MethodId, leansOnBirths: boolean): Method {
  return {
    id,
    needs: 1,
    forecast: ({ panel, bo, births, assumedVoGrowth }, horizons) =>
      laggedPath(panel, bo, leansOnBirths ? births : null, assumedVoGrowth, horizons),
  };
}

/** Method for vo: projects vo from the bo pupils of the gemeente some years earlier, without using births. */
export const laggedBo = laggedMethod('vertraagd-bo', false);

/**
 * Default method for vo: projects vo from the bo pupils of the gemeente some years earlier, and scales the sum of all gemeenten
 * to the national growth that follows from births (`voControl`).
 */
export const laggedBoBirths = laggedMethod('vertraagd-bo-geboorten', true);
