import type { BirthYear } from '../../formats/births.ts';
import { voControl } from '../control/vo-control.ts';
import type { Method, MethodId, Path } from './method.ts';
import type { Known } from '../panel/known.ts';
import type { Panel } from '../panel/panel.ts';
import { emptyPath, latest, scaleTo } from './path.ts';
import { panelPath } from './panel.ts';

/** The lags in years: vo in a year follows from bo 4 to 8 years earlier, one lag for each of the five years of vo. */
const LAGS = [4, 5, 6, 7, 8];

/**
 * Projects vo from bo: V̂(o+h) = V(o)·G(o+h)/G(o), with V the vo pupils of the gemeente, o the origin, h the horizon and G(s) =
 * Σ_{l=4..8} BO(s−l) the bo pupils of the gemeente 4 to 8 years before year s. Bo after the origin comes from `panelPath`. By
 * gemeente of the school the growth G(o+h)/G(o) is λ times that of the gemeente and 1 − λ times that of its COROP-gebied, with λ from
 * `ownShare`: schools with more pupils than live in the gemeente have pupils from around it. Where a gemeente has no bo in one of these
 * years, the growth is that of its COROP-gebied; where that has none either, vo stays constant. With births, the sum of all gemeenten is scaled to `voControl`, unless the births cannot be used.
 */
function laggedPath(
  { panel, bo, residents, assumedVoGrowth }: Known,
  births: readonly BirthYear[] | null,
  horizons: number,
): Path {
  const path = emptyPath(panel, 1, horizons);
  const feeder = feederOf(bo, panelPath(bo, births, horizons));
  const rowInBo = new Map(bo.codes.map((code, i) => [code, i]));
  for (const [i, reason] of path.reasons.entries()) {
    if (reason !== null) continue;
    const row = rowInBo.get(panel.codes[i] ?? '');
    const own = growthOf(row === undefined ? null : feeder.own(row), horizons);
    const around = growthOf(feeder.region(panel.region[i]!), horizons);
    const share = own && around ? ownShare(panel, residents, i) : 1;
    const growth = own ?? around;
    for (let h = 0; h < horizons; h++) {
      const mixed = share * (growth?.[h] ?? 1) + (1 - share) * (around?.[h] ?? 1);
      path.values[i * horizons + h] = latest(panel, i) * mixed;
    }
  }
  if (!births) return path;
  const control = voControl(panel, births, horizons, assumedVoGrowth);
  if (typeof control === 'string') return { ...path, problem: control };
  for (let h = 1; h <= horizons; h++) scaleTo(path, panel, h, control.growth[h - 1]!);
  return path;
}

/**
 * Returns λ = min(1, R/V), with V the vo pupils at the schools of gemeente number `i` in the origin, and R the vo pupils who live in the
 * gemeente in the newest year that is known; 1 where that is not known, or `panel` is by residence itself (`residents` null).
 */
function ownShare(panel: Panel, residents: Panel | null, i: number): number {
  if (!residents) return 1;
  const width = residents.years.length;
  const row = residents.codes.indexOf(panel.codes[i] ?? '');
  if (row < 0) return 1;
  const known = residents.pupils.subarray(row * width, (row + 1) * width).findLast((n) => n > 0);
  return known === undefined ? 1 : Math.min(1, known / latest(panel, i));
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
    forecast: (known, horizons) => laggedPath(known, leansOnBirths ? known.births : null, horizons),
  };
}

/** Method for vo: projects vo from the bo pupils of the gemeente some years earlier, without using births. */
export const laggedBo = laggedMethod('vertraagd-bo', false);

/**
 * Default method for vo: projects vo from the bo pupils of the gemeente some years earlier, and scales the sum of all gemeenten
 * to the national growth that follows from births (`voControl`).
 */
export const laggedBoBirths = laggedMethod('vertraagd-bo-geboorten', true);
