import type { Backtest } from './backtest-file.ts';
import type { Series } from '../methods/backtest-series.ts';
import { SIZE_CLASSES } from './size-classes.ts';
import type { MethodId } from '../methods/method.ts';

/** How accurate projections of one method and series were, by size of the area. */
export interface BacktestSummary {
  /** Percent of outcomes in the 80 % interval, per size class (index in `SIZE_CLASSES`) and horizon from 1; NaN where not tested. */
  cameOut: number[][];
  /** Percent of outcomes in the 80 % interval for regions (COROP), per horizon; NaN where not tested. */
  regions: number[];
  /** Percent of outcomes in the 80 % interval for the country as a whole, per horizon; NaN where not tested. */
  country: number[];
  /** Number of origins from which the intervals were tested, per horizon. */
  tests: number[];
  /** Useful horizon in years, per size class; NaN where not tested. */
  usefulHorizon: number[];
}

/** Returns the summary of the backtest for a method and a series, over `horizons` years. */
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
