import {
  QUANTILE_SHARES,
  SCHOOL_CLASSES,
  type SchoolHorizon,
  type SchoolLaw,
} from '../../formats/site/toets-scholen.ts';
import { logSizeOf } from '../errors/log-size.ts';
import { orderStatistic } from '../intervals/order-statistic.ts';
import { fitVariance, varianceAt, type SizeBin, type Variance } from '../intervals/variance.ts';
import { isYoungClass } from './school-classes.ts';
import type { SchoolErrors } from './school-errors.ts';

/**
 * From how many of the newest origins with a known outcome laws are made, since errors and closures of long ago were smaller: of
 * 2000–2009 less than half as many schools of a size closed as of 2013–2018. A class takes as many origins more as it needs for `ENOUGH_CASES`
 * schools that stayed, and has no law with fewer than `FEWEST_CASES`.
 */
const NEWEST_ORIGINS = 4;
const ENOUGH_CASES = 100;
const FEWEST_CASES = 40;
/** The number of bins by size for every doubling of the pupils, and the bin of 2500 pupils (that of 1 pupil is bin 0). */
const BINS = { perDoubling: 2, smallest: 23, all: 64 };

/** The log errors of schools of one class that stayed, and the number of those that closed. */
interface Cases {
  stayed: { log: number; logSize: number }[];
  closed: number;
}

/**
 * Returns how large the errors of projections of schools are at one horizon, from the outcomes of the newest origins that were
 * known in `year`; null with fewer than four origins, or where no class has enough cases. Schools that closed or were merged count in the share `closed` of their class;
 * the log errors are of the schools that stayed. The variance by size is fitted on schools that are not young; each class has its
 * own quantiles of the log error divided by the standard deviation, which are not symmetric: small schools that stay often take
 * in pupils of schools that close, and young schools grow.
 */
export function calibrateSchools(errors: SchoolErrors, year: number): SchoolHorizon | null {
  const kinds = SCHOOL_CLASSES.map((_, kind) => kind);
  const newest = year - errors.horizon;
  if (!(errors.origin[0]! <= newest - NEWEST_ORIGINS + 1)) return null;
  const cases = kinds.map((kind) => casesOf(errors, kind, newest));
  const known = kinds.filter((kind) => cases[kind]!.stayed.length >= FEWEST_CASES);
  if (known.every(isYoungClass)) return null;
  const settled = kinds
    .filter((kind) => !isYoungClass(kind))
    .flatMap((kind) => cases[kind]!.stayed);
  const variance = fitVariance(binsOf(settled));
  return {
    horizon: errors.horizon,
    variance,
    laws: known.map((kind) => lawOf(kind, cases[kind]!, variance)),
  };
}

/** Returns the cases of one class from the newest origins up to `newest`. */
function casesOf(errors: SchoolErrors, kind: number, newest: number): Cases {
  const { origin, size, predicted, observed } = errors;
  const cases: Cases = { stayed: [], closed: 0 };
  let before = newest;
  for (let k = origin.length - 1; k >= 0; k--) {
    if (origin[k]! > newest) continue;
    const isNextOrigin = origin[k]! < before;
    before = origin[k]!;
    const isOld = before <= newest - NEWEST_ORIGINS;
    if (isNextOrigin && isOld && cases.stayed.length >= ENOUGH_CASES) break;
    if (errors.class[k] !== kind) continue;
    if (observed[k] === 0) cases.closed++;
    else cases.stayed.push({ log: Math.log(observed[k]! / predicted[k]!), logSize: logSizeOf(size[k]!) }); // prettier-ignore
  }
  return cases;
}

function lawOf(kind: number, { stayed, closed }: Cases, variance: Variance): SchoolLaw {
  const sorted = (values: number[]) => Float64Array.from(values).sort();
  const lift = isYoungClass(kind) ? orderStatistic(sorted(stayed.map(({ log }) => log)), 0.5) : 0;
  const scores = stayed.map(({ log, logSize }) => (log - lift) / Math.sqrt(varianceAt(variance, logSize))); // prettier-ignore
  const ascending = sorted(scores);
  return {
    class: SCHOOL_CLASSES[kind]!,
    cases: stayed.length + closed,
    closed: closed / (stayed.length + closed),
    lift,
    quantiles: QUANTILE_SHARES.map((share) => orderStatistic(ascending, share)),
  };
}

function binsOf(errors: readonly { log: number; logSize: number }[]): SizeBin[] {
  const bins = Array.from({ length: BINS.all }, () => ({ count: 0, logSize: 0, squares: 0 }));
  for (const { log, logSize } of errors) {
    const bin = bins[Math.floor((BINS.perDoubling * logSize) / Math.LN2) + BINS.smallest]!;
    bin.count++;
    bin.logSize += logSize;
    bin.squares += log ** 2;
  }
  return bins.filter(({ count }) => count > 0);
}
