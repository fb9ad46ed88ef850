import { LEVELS, type Level } from '../errors/area-sets.ts';
import type { Calibration } from '../intervals/calibration.ts';
import type { MethodId } from '../methods/method.ts';
import type { Errors } from '../errors/errors.ts';
import { intervalOutcomes, widthsOf } from './interval-outcomes.ts';
import { scoresOf, type Scores } from './scores.ts';
import {
  REGION_SIZES,
  regionSizeOf,
  SIZE_CLASSES,
  sizeClassOf,
  type RegionSize,
  type SizeClass,
} from './size-classes.ts';
import type { Series } from '../methods/backtest-series.ts';

/** A row of the backtest: the scores of one method on one series, for one level, size class and horizon. */
export interface Row extends Scores {
  series: Series;
  method: MethodId;
  /** The level of the areas; `regios` is the COROP-gebieden, provincies and random regions of one size class together. */
  level: Level | 'regios';
  /** The size class of the gemeenten or `regios`; `alle` for all gemeenten together, and for every other level. */
  size: SizeClass | RegionSize;
  /** Years from the origin to the outcome. */
  horizon: number;
}

const GEMEENTE = LEVELS.indexOf('gemeente');
const COUNTRY = LEVELS.indexOf('land');

/**
 * Returns the rows of the backtest for one series and method: for each horizon of `errors` one row per level, one per size class
 * of gemeenten, and one per size class of regions. Levels and classes without projections have no row.
 * @param scoreFrom the first origin that is scored.
 * @param calibrations the calibration of the intervals, by origin; an origin that is not in the map has no intervals to score.
 */
export function rowsOf(
  errors: readonly Errors[],
  series: Series,
  method: MethodId,
  scoreFrom: number,
  calibrations: ReadonlyMap<number, Calibration>,
): Row[] {
  const widths = (share: 0.8 | 0.95) =>
    new Map([...calibrations].map(([origin, known]) => [origin, widthsOf(known, share)]));
  const [narrow, wide] = [widths(0.8), widths(0.95)];
  return errors.flatMap((one) => {
    const [inner, outer] = [intervalOutcomes(one, narrow, 0.8), intervalOutcomes(one, wide, 0.95)];
    return groupsOf(one, scoreFrom).flatMap(({ level, size, chosen }) => {
      const scores = scoresOf(one, chosen, inner, outer);
      return scores ? [{ series, method, level, size, horizon: one.horizon, ...scores }] : [];
    });
  });
}

interface Group {
  level: Row['level'];
  size: Row['size'];
  /** The indices in `Errors` of the elements of the group. */
  chosen: number[];
}

function groupsOf({ origin, level, size }: Errors, scoreFrom: number): Group[] {
  const whole = LEVELS.map((one): Group => ({ level: one, size: 'alle', chosen: [] }));
  const bySize = SIZE_CLASSES.map((one): Group => ({ level: 'gemeente', size: one, chosen: [] }));
  const regions = REGION_SIZES.map((one): Group => ({ level: 'regios', size: one, chosen: [] }));
  for (let k = 0; k < origin.length; k++) {
    if (origin[k]! < scoreFrom) continue;
    whole[level[k]!]!.chosen.push(k);
    if (level[k] === GEMEENTE) bySize[sizeClassOf(size[k]!)]!.chosen.push(k);
    else if (level[k] !== COUNTRY) regions[regionSizeOf(size[k]!)]?.chosen.push(k);
  }
  return [...whole, ...bySize.slice(1), ...regions];
}
