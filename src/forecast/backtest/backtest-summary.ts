import type { Backtest } from './backtest-file.ts';
import type { Series } from '../methods/backtest-series.ts';
import { SIZE_CLASSES } from './size-classes.ts';
import type { MethodId } from '../methods/method.ts';

/** How often forecasts like these came out, by size of the gemeente. */
export interface BacktestSummary {
  /** Per size class (place in `SIZE_CLASSES`) and horizon from 1: percent of outcomes in the 80 % interval, NaN where untested. */
  cameOut: number[][];
  /** The same for regions (COROPs), per horizon. */
  regions: number[];
  /** The same for the country as a whole, per horizon. */
  country: number[];
  /** Per horizon: from how many earlier years such intervals were put to the test; 0 where from none. */
  tests: number[];
  /** Per size class: years ahead up to which 80 % of gemeenten stayed within 10 %; NaN where that was not tested. */
  usefulHorizon: number[];
}

/** The track record of a method on a series, over `horizons` years, from the backtest. */
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
