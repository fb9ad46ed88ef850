import type { Backtest } from './backtest-file.ts';
import type { Series } from '../methods/backtest-series.ts';
import { SIZE_CLASSES } from './size-classes.ts';
import type { MethodId } from '../methods/method.ts';

/** How accurate earlier projections of one series by one method were, by size of the area. */
export interface BacktestSummary {
  /**
   * Percent of outcomes for gemeenten that were inside the 80 % interval: per size class (index in `SIZE_CLASSES`), then per
   * horizon, from 1; NaN where not tested.
   */
  cameOut: number[][];
  /** Percent of outcomes for COROP-gebieden that were inside the 80 % interval, per horizon, from 1; NaN where not tested. */
  regions: number[];
  /** Percent of outcomes for the country that were inside the 80 % interval, per horizon, from 1; NaN where not tested. */
  country: number[];
  /** Number of origins from which the intervals were tested, per horizon, from 1; 0 where not tested. */
  tests: number[];
  /** Useful horizon in years, per size class of gemeenten (index in `SIZE_CLASSES`); NaN where not tested. */
  usefulHorizon: number[];
}

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
  const perHorizon = (level: string, size: string) =>
    rowsOf(level, size).map((row) => 100 * (row?.coverage80 ?? NaN));
  const lives = usefulHorizons.find((one) => one.series === series && one.method === method);
  return {
    cameOut: SIZE_CLASSES.map((size) => perHorizon('gemeente', size)),
    regions: perHorizon('corop', 'alle'),
    country: perHorizon('land', 'alle'),
    tests: rowsOf('land', 'alle').map((row) => row?.intervals ?? 0),
    usefulHorizon: SIZE_CLASSES.map((size) => lives?.years[size] ?? NaN),
  };
}
