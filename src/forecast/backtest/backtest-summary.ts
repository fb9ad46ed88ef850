import type { Backtest } from './backtest-file.ts';
import type { Series } from '../methods/backtest-series.ts';
import { REGION_SIZES, SIZE_CLASSES } from './size-classes.ts';
import type { MethodId } from '../methods/method.ts';

/** How accurate earlier projections of one series by one method were, by size of the area. */
export interface BacktestSummary {
  /**
   * Percent of outcomes for gemeenten that were inside the 80 % interval: per size class (index in `SIZE_CLASSES`), then per
   * horizon, from 1; NaN where not tested.
   */
  cameOut: number[][];
  /**
   * Percent of outcomes for regions that were inside the 80 % interval: per size class (index in `REGION_SIZES`), then per
   * horizon, from 1; NaN where there are fewer than 20 outcomes.
   */
  regions: number[][];
  /** Percent of outcomes for the country that were inside the 80 % interval, per horizon, from 1; NaN where not tested. */
  country: number[];
  /** Number of origins from which the intervals were tested, per horizon, from 1; 0 where not tested. */
  tests: number[];
  /** Useful horizon in years, per size class of gemeenten (index in `SIZE_CLASSES`); NaN where not tested. */
  usefulHorizon: number[];
}

/** The fewest outcomes of regions of one size from which a share is given. */
const FEWEST_REGIONS = 20;

/** Returns the summary of the backtest for one method and one series, for the horizons 1 … `horizons`. */
export function summariseBacktest(
  { rows, usefulHorizons }: Backtest,
  series: Series,
  method: MethodId,
  horizons: number,
): BacktestSummary {
  const own = rows.filter((row) => row.series === series && row.method === method);
  const rowsOf = (level: string, size: string) =>
    Array.from({ length: horizons }, (_, h) =>
      own.find((one) => one.level === level && one.size === size && one.horizon === h + 1),
    );
  const perHorizon = (level: string, size: string, fewest = 0) =>
    rowsOf(level, size).map((row) =>
      row && row.intervals >= fewest ? 100 * (row.coverage80 ?? NaN) : NaN,
    );
  const lives = usefulHorizons.find((one) => one.series === series && one.method === method);
  const country = rowsOf('land', 'alle');
  return {
    cameOut: SIZE_CLASSES.map((size) => perHorizon('gemeente', size)),
    regions: REGION_SIZES.map((size) => perHorizon('regios', size, FEWEST_REGIONS)),
    country: perHorizon('land', 'alle'),
    tests: country.map((row) => row?.intervals ?? 0),
    usefulHorizon: SIZE_CLASSES.map((size) => lives?.years[size] ?? NaN),
  };
}
