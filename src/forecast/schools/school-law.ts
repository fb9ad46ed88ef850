import {
  QUANTILE_SHARES,
  SCHOOL_CLASSES,
  type SchoolHorizon,
  type SchoolLaw,
} from '../../formats/site/toets-scholen.ts';
import { logSizeOf } from '../errors/log-size.ts';
import type { IntervalShare } from '../intervals/band.ts';
import { varianceAt } from '../intervals/variance.ts';

/** The possible outcomes for one school at one horizon: its expected pupils, and the distribution of outcomes of its class. */
export interface SchoolChances {
  /** The expected pupils if the school stays. */
  expected: number;
  /** The standard deviation of the log error of a school of this size. */
  spread: number;
  law: SchoolLaw;
}

/**
 * Returns the possible outcomes for a school of `size` pupils in the origin and class number `kind`; null where its class has no
 * distribution.
 * @param value the expected pupils from `schoolPaths`, which are raised by the lift of young schools.
 */
export function chancesOf(
  { variance, laws }: SchoolHorizon,
  kind: number,
  size: number,
  value: number,
): SchoolChances | null {
  const law = laws.find((one) => one.class === SCHOOL_CLASSES[kind]);
  if (!law || Number.isNaN(value)) return null;
  const spread = Math.sqrt(varianceAt(variance, logSizeOf(size)));
  return { expected: value * Math.exp(law.lift), spread, law };
}

/**
 * Returns the interval that holds `share` of the schools that stay: as many of them are below as above it. Schools that close
 * or merge are not in it; their chance is `law.closed`.
 */
export function boundsIfStaying(chances: SchoolChances, share: IntervalShare): [number, number] {
  const tail = (1 - share) / 2;
  return [pupilsAt(chances, tail), pupilsAt(chances, 1 - tail)];
}

/**
 * Returns the interval that holds `share` of all schools, where one that closed or merged has 0 pupils: as many are below as
 * above it. Where more schools close than are to be below it, the interval begins at 0, and holds more than `share`.
 */
export function boundsWithClosure(chances: SchoolChances, share: IntervalShare): [number, number] {
  const { closed } = chances.law;
  const tail = (1 - share) / 2;
  const at = (part: number) =>
    part <= closed ? 0 : pupilsAt(chances, (part - closed) / (1 - closed));
  return [at(tail), at(1 - tail)];
}

/**
 * Returns the chance (0 … 1) that a school has fewer pupils than `norm`. A school that closed or merged counts as below the norm,
 * because the norm is about the school that is there today.
 */
export function chanceBelowNorm({ expected, spread, law }: SchoolChances, norm: number): number {
  // Pupils are whole: fewer than 23 is 22 at most, and the boundary between 22 and 23 is half a pupil lower.
  const score = Math.log(Math.max(norm - 0.5, 0) / expected) / spread;
  return law.closed + (1 - law.closed) * shareBelow(law.quantiles, score);
}

/** Returns the number of pupils that a share (0 … 1) of the schools that stay are below. */
function pupilsAt({ expected, spread, law }: SchoolChances, share: number): number {
  const at = Math.max(
    1,
    QUANTILE_SHARES.findIndex((one) => one >= share),
  );
  const [from, to] = [QUANTILE_SHARES[at - 1]!, QUANTILE_SHARES[at]!];
  const part = Math.max(0, (share - from) / (to - from));
  const score = law.quantiles[at - 1]! + part * (law.quantiles[at]! - law.quantiles[at - 1]!);
  return expected * Math.exp(score * spread);
}

/** Returns the share of scores below `score`, linear between the known quantiles; at least half the lowest share, at most so high. */
function shareBelow(quantiles: readonly number[], score: number): number {
  const at = quantiles.findIndex((one) => one > score);
  if (at === 0) return QUANTILE_SHARES[0]! / 2;
  if (at < 0) return 1 - (1 - QUANTILE_SHARES.at(-1)!) / 2;
  const [from, to] = [quantiles[at - 1]!, quantiles[at]!];
  const part = (score - from) / (to - from);
  return QUANTILE_SHARES[at - 1]! + part * (QUANTILE_SHARES[at]! - QUANTILE_SHARES[at - 1]!);
}
