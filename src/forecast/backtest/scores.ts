import type { Errors } from '../errors/errors.ts';
import type { IntervalOutcomes } from './interval-outcomes.ts';

/**
 * Scores of a group of projections. In formulas, ŷ is the predicted and y the observed number of pupils. Scores are fractions
 * (0.01 is one percent), except the counts `origins`, `forecasts` and `intervals`.
 */
export interface Scores {
  /** wMAPE: the sum of absolute errors divided by the sum of observed pupils, Σ|ŷ − y| / Σy. */
  wmape: number;
  /** The median of the absolute relative error |ŷ/y − 1|. */
  medianApe: number;
  /**
   * The skill: 1 − wMAPE/wMAPE₀, with wMAPE₀ the wMAPE of the forecast "next year = this year" (ŷ = pupils in the origin). Above
   * 0 where the projections are better than that forecast.
   */
  skill: number;
  /**
   * The sum of errors divided by the sum of observed pupils, Σ(ŷ − y) / Σy: above zero where predictions are too high on average.
   */
  bias: number;
  /** The number of projections that were too high (ŷ > y), out of `forecasts`. */
  tooHigh: number;
  /** The share of outcomes inside the 80 % interval; null where no projection has an interval. */
  coverage80: number | null;
  /** The share of outcomes inside the 95 % interval; null where no projection has an interval. */
  coverage95: number | null;
  /**
   * The coverage of the 80 % interval in the origin where it was lowest; null where no projection has an interval. Origins differ
   * much, because all gemeenten share the same shocks.
   */
  worst80: number | null;
  /** The coverage of the 80 % interval in the origin where it was highest; null where no projection has an interval. */
  best80: number | null;
  /**
   * The sum of the Winkler scores of the 80 % intervals (see `IntervalOutcomes`), divided by the observed pupils of the projections with an
   * interval: the lower the better. Null where no projection has an interval.
   */
  winkler80: number | null;
  /**
   * The sum of the Winkler scores of the 95 % intervals, divided by the observed pupils of the projections with an interval; null
   * where no projection has an interval.
   */
  winkler95: number | null;
  origins: number;
  forecasts: number;
  /** Number of projections with an interval. */
  intervals: number;
}

/** The columns of the scores in `toets.json` and `toets-kandidaten.json`, in order. */
export const SCORE_COLUMNS = [
  'wmape',
  'medianApe',
  'skill',
  'bias',
  'tooHigh',
  'coverage80',
  'coverage95',
  'worst80',
  'best80',
  'winkler80',
  'winkler95',
  'origins',
  'forecasts',
  'intervals',
] as const satisfies readonly (keyof Scores)[];

/**
 * Returns the scores of the projections with the indices `chosen` in `errors`; null where `chosen` is empty.
 * @param inner, outer the 80 and the 95 % intervals, compared with the outcomes.
 */
export function scoresOf(
  errors: Errors,
  chosen: readonly number[],
  inner: IntervalOutcomes,
  outer: IntervalOutcomes,
): Scores | null {
  if (chosen.length === 0) return null;
  const { origin, size, predicted, observed } = errors;
  let [missed, stayed, off, total, tooHigh] = [0, 0, 0, 0, 0];
  for (const k of chosen) {
    missed += Math.abs(predicted[k]! - observed[k]!);
    stayed += Math.abs(size[k]! - observed[k]!);
    off += predicted[k]! - observed[k]!;
    total += observed[k]!;
    if (predicted[k]! > observed[k]!) tooHigh++;
  }
  const [narrow, wide] = [intervalScores(errors, chosen, inner), intervalScores(errors, chosen, outer)]; // prettier-ignore
  return {
    wmape: missed / total,
    medianApe: median(Float64Array.from(chosen, (k) => Math.abs(predicted[k]! / observed[k]! - 1))),
    skill: 1 - missed / stayed,
    bias: off / total,
    tooHigh,
    coverage80: narrow.coverage,
    coverage95: wide.coverage,
    worst80: narrow.worst,
    best80: narrow.best,
    winkler80: narrow.winkler,
    winkler95: wide.winkler,
    origins: new Set(chosen.map((k) => origin[k])).size,
    forecasts: chosen.length,
    intervals: narrow.all,
  };
}

interface IntervalScores {
  coverage: number | null;
  worst: number | null;
  best: number | null;
  winkler: number | null;
  all: number;
}

function intervalScores(
  { origin, observed }: Errors,
  chosen: readonly number[],
  { inside, winkler }: IntervalOutcomes,
): IntervalScores {
  let [hits, all, score, total] = [0, 0, 0, 0];
  const years = new Map<number, { hits: number; all: number }>();
  for (const k of chosen) {
    if (Number.isNaN(winkler[k])) continue;
    const year = years.get(origin[k]!) ?? { hits: 0, all: 0 };
    years.set(origin[k]!, { hits: year.hits + inside[k]!, all: year.all + 1 });
    hits += inside[k]!;
    score += winkler[k]!;
    total += observed[k]!;
    all++;
  }
  if (all === 0) return { coverage: null, worst: null, best: null, winkler: null, all };
  const shares = [...years.values()].map((year) => year.hits / year.all);
  return {
    coverage: hits / all,
    worst: Math.min(...shares),
    best: Math.max(...shares),
    winkler: score / total,
    all,
  };
}

/**
 * Returns the median. Sorts `values` in place, since sorting a typed array is faster than a selection with a comparison function.
 */
export function median(values: Float64Array): number {
  const ascending = values.sort();
  const middle = (ascending.length - 1) / 2;
  return (ascending[Math.floor(middle)]! + ascending[Math.ceil(middle)]!) / 2;
}
