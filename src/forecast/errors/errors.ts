import { logSizeOf } from './log-size.ts';
import type { Path } from '../methods/method.ts';
import type { Panel } from '../panel/panel.ts';
import { LEVELS, type AreaSet } from './area-sets.ts';

/**
 * Forecasts of one horizon with their outcomes and errors: one element per origin and set of gemeenten, sorted by origin. All
 * columns have the same length.
 */
export interface Errors {
  /** Years after the origin. */
  horizon: number;
  origin: Int16Array;
  /** Index of the level in `LEVELS`. */
  level: Uint8Array;
  /** N: the pupils of the set in the origin, on which the size of errors depends. */
  size: Float64Array;
  /** ln(N/2500), see `logSizeOf`. */
  logSize: Float64Array;
  predicted: Float64Array;
  observed: Float64Array;
  /** ln(observed/predicted); −∞ where all schools closed. */
  log: Float64Array;
}

/**
 * Returns the errors per horizon (element h − 1) of paths from earlier origins, compared with later counts. The pupils of a set are
 * the sum of the gemeenten that have a projection and an outcome; a set without such gemeenten is left out.
 * @param paths one per origin, ascending, for the gemeenten of `panel`.
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
      let [before, expected, came] = [0, 0, 0];
      for (const i of members) {
        const value = path.values[i * path.horizons + horizon - 1]!;
        const outcome = panel.pupils[i * width + from + horizon]!;
        if (!(value > 0) || Number.isNaN(outcome)) continue;
        before += panel.pupils[i * width + from]!;
        expected += value;
        came += outcome;
      }
      if (expected === 0) continue;
      origin[k] = path.origin;
      level[k] = levels[s]!;
      size[k] = before;
      predicted[k] = expected;
      observed[k] = came;
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
