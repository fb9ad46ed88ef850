import type { Level } from '../../forecast/errors/area-sets.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { SizeClass } from '../../forecast/backtest/size-classes.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { MethodId } from '../../forecast/methods/method.ts';

/** Which rows of the backtest are wanted: those of one series and method, for one level of area and size class of gemeenten. */
export interface Choice {
  series: Series;
  method: MethodId;
  level?: Level;
  size?: SizeClass;
}

/** Returns the rows of the backtest that `Choice` describes, by ascending horizon; by default those for gemeenten of any size. */
export function rowsOf(
  { rows }: Backtest,
  { series, method, level = 'gemeente', size = 'alle' }: Choice,
): Row[] {
  return rows
    .filter(
      (row) =>
        row.series === series && row.method === method && row.level === level && row.size === size,
    )
    .sort((a, b) => a.horizon - b.horizon);
}

/** Returns the row of the backtest for a choice and a horizon in years; undefined where there is no such row. */
export function rowAt(backtest: Backtest, choice: Choice, horizon: number): Row | undefined {
  return rowsOf(backtest, choice).find((row) => row.horizon === horizon);
}

/** Returns the methods with which a series was tested, in the order of `toets.json`: the default method is first. */
export function methodsOf({ rows }: Backtest, series: Series): MethodId[] {
  return [...new Set(rows.filter((row) => row.series === series).map(({ method }) => method))];
}

/** Returns the default method of a series, with which the site projects it; undefined where the series was not tested. */
export function defaultOf(backtest: Backtest, series: Series): MethodId | undefined {
  return methodsOf(backtest, series)[0];
}

/**
 * Returns the levels of area (gemeente, country, …) at which a method was tested, in the order of `toets.json`. Regions by size
 * (`regios`) are no level of their own: they are COROP-gebieden, provincies and random regions.
 */
export function levelsOf({ rows }: Backtest, { series, method }: Choice): Level[] {
  const own = rows.filter((row) => row.series === series && row.method === method);
  return [...new Set(own.flatMap(({ level }) => (level === 'regios' ? [] : [level])))];
}

/**
 * Returns how many non-overlapping periods of `horizon` years fit in the years for which a row of the backtest was tested.
 * The origins are consecutive years, so n origins span n − 1 + `horizon` years.
 */
export function periodsOf({ origins, horizon }: Pick<Row, 'origins' | 'horizon'>): number {
  return Math.floor((origins - 1 + horizon) / horizon);
}

/**
 * Returns from how many origins the bands of a row of the backtest were tested; for the first origins too few earlier errors were known
 * to make a band.
 */
export function originsWithBand({
  intervals,
  forecasts,
  origins,
}: Pick<Row, 'intervals' | 'forecasts' | 'origins'>): number {
  return Math.round((intervals * origins) / forecasts);
}
