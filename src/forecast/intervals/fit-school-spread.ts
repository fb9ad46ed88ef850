import { LEVELS } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import { cumulated, type Calibration } from './calibration.ts';
import { goldenSection } from './golden-section.ts';
import { orderStatistic } from './order-statistic.ts';
import type { SchoolSpread } from './school-location.ts';
import { varianceAt, type Variance } from './variance.ts';

/** Between which values, and how exactly, `own` (as its logarithm) and `fall` are searched. */
const OWN = { least: Math.log(1e-5), most: Math.log(1e-2), tolerance: 1e-3 };
const FALL = { least: 0.1, most: 1.5, tolerance: 1e-3 };

/** The error of a projection for one gemeente. */
interface Sample {
  squared: number;
  logSize: number;
  /** The variance of the log error by residence, for the horizon and size of this error. */
  byResidence: number;
  /** A_h of `cumulated`. */
  growth: number;
}

/**
 * Fits the spread of vo by school location to errors of gemeenten: `own` and `fall` by maximum likelihood, as if log errors were
 * normally distributed with the variance by residence and the added one; then the scores as conformal order statistics (Vovk et al.
 * 2005). Gemeenten whose last school closed are left out.
 * @param errors one element per pair of years, from projections of vo by school location.
 * @param residence the calibration of vo by residence.
 * @throws RangeError where there are no errors of gemeenten.
 */
export function fitSchoolSpread(
  errors: readonly Errors[],
  { horizons }: Calibration,
): SchoolSpread {
  const samples = errors.flatMap((one) => samplesOf(one, horizons[one.horizon - 1]!.variance));
  if (samples.length === 0) throw new RangeError('No errors of gemeenten to fit a spread to.');
  const { own, fall } = goldenSection(
    (fall) => {
      const best = goldenSection(
        (at) => ({ at, loss: lossOf(samples, Math.exp(at), fall) }),
        OWN.least,
        OWN.most,
        OWN.tolerance,
      );
      return { at: fall, loss: best.loss, own: Math.exp(best.at), fall };
    },
    FALL.least,
    FALL.most,
    FALL.tolerance,
  );
  const scores = samples
    .map((one) => Math.sqrt(one.squared / varianceOf(one, own, fall)))
    .sort((a, b) => a - b);
  return { own, fall, q80: orderStatistic(scores, 0.8), q95: orderStatistic(scores, 0.95) };
}

function samplesOf({ level, logSize, log, horizon }: Errors, parts: readonly Variance[]): Sample[] {
  const growth = cumulated(horizon);
  return Array.from(log, (error, k) => ({ error, k }))
    .filter(({ error, k }) => LEVELS[level[k]!] === 'gemeente' && error !== -Infinity)
    .map(({ error, k }) => ({
      squared: error ** 2,
      logSize: logSize[k]!,
      byResidence: parts.reduce((sum, part) => sum + varianceAt(part, logSize[k]!), 0),
      growth,
    }));
}

function varianceOf({ byResidence, growth, logSize }: Sample, own: number, fall: number): number {
  return byResidence + varianceAt({ shared: 0, own: own * growth, fall }, logSize);
}

function lossOf(samples: readonly Sample[], own: number, fall: number): number {
  return samples.reduce((sum, one) => {
    const variance = varianceOf(one, own, fall);
    return sum + Math.log(variance) + one.squared / variance;
  }, 0);
}
