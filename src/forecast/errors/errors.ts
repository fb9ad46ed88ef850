import { logSizeOf } from './log-size.ts';
import type { Path } from '../methods/method.ts';
import type { Panel } from '../panel/panel.ts';
import { LEVELS, type AreaSet } from './area-sets.ts';

/**
 * Projections for one horizon, compared with later counts: one element per origin and set of gemeenten, sorted by origin. All
 * columns have the same length.
 */
export interface Errors {
  /** Years from the origin to the outcome. */
  horizon: number;
  origin: Int16Array;
  /** The level of the set, as an index in `LEVELS`. */
  level: Uint8Array;
  /** N: the pupils of the set in the origin. The size of errors depends on this number. */
  size: Float64Array;
  /** The log size of the set: ln(N/2500), with N = `size` (see `logSizeOf`). */
  logSize: Float64Array;
  predicted: Float64Array;
  observed: Float64Array;
  /** The log error ln(observed/predicted); −∞ where no pupils are left because all schools closed. */
  log: Float64Array;
}

/**
 * Returns the errors of projections from earlier origins: one `Errors` per horizon, from 1. The pupils of a set are the sum over
 * the gemeenten that have a projection and an outcome; a set without such gemeenten is left out.
 * @param paths one per origin, origins ascending, with the gemeenten of `panel` as rows.
 * @param panel the counts with which the paths are compared.
 */
export function errorsOf(paths: readonly Path[], panel: Panel, sets: readonly AreaSet[]): Errors[] {
  const horizons = paths[0]?.horizons ?? 0;
  const levels = sets.map(({ level }) => LEVELS.indexOf(level));
  return Array.from({ length: horizons }, (_, h) => errorsAt(h + 1, paths, panel, sets, levels));
}

function errorsAt(
  horizon: number,
  paths: readonly Path[],
  panel: Panel,
  sets: readonly AreaSet[],
  levels: readonly number[],
): Errors {
  const width = panel.years.length;
  const met = paths.filter((path) => panel.years.indexOf(path.origin) + horizon < width);
  const most = met.length * sets.length;
  const origin = new Int16Array(most);
  const level = new Uint8Array(most);
  const size = new Float64Array(most);
  const predicted = new Float64Array(most);
  const observed = new Float64Array(most);
  let k = 0;
  for (const path of met) {
    const from = panel.years.indexOf(path.origin);
    for (const [s, { members }] of sets.entries()) {
      let [before, expected, actual] = [0, 0, 0];
      for (const i of members) {
        const value = path.values[i * path.horizons + horizon - 1]!;
        const outcome = panel.pupils[i * width + from + horizon]!;
        if (!(value > 0) || Number.isNaN(outcome)) continue;
        before += panel.pupils[i * width + from]!;
        expected += value;
        actual += outcome;
      }
      if (expected === 0) continue;
      origin[k] = path.origin;
      level[k] = levels[s]!;
      size[k] = before;
      predicted[k] = expected;
      observed[k] = actual;
      k++;
    }
  }
  return {
    horizon,
    origin: origin.subarray(0, k),
    level: level.subarray(0, k),
    size: size.subarray(0, k),
    logSize: size.subarray(0, k).map(logSizeOf),
    predicted: predicted.subarray(0, k),
    observed: observed.subarray(0, k),
    log: predicted.subarray(0, k).map((expected, at) => Math.log(observed[at]! / expected)),
  };
}
