import type { Level } from '../../forecast/errors/area-sets.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { SizeClass } from '../../forecast/backtest/size-classes.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { MethodId } from '../../forecast/methods/method.ts';

/** Which rows of the backtest: those of one method for one level and size of area. */
export interface Choice {
  series: Series;
  method: MethodId;
  level?: Level;
  size?: SizeClass;
}

/** The rows of a choice (by default gemeenten of any size), by ascending horizon. */
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

/** The row of a choice at one horizon. */
export function rowAt(backtest: Backtest, choice: Choice, horizon: number): Row | undefined {
  return rowsOf(backtest, choice).find((row) => row.horizon === horizon);
}

/** The methods that a series was tested with; the default is first in the file. */
export function methodsOf({ rows }: Backtest, series: Series): MethodId[] {
  return [...new Set(rows.filter((row) => row.series === series).map(({ method }) => method))];
}

/** The method that a series is projected with. */
export function defaultOf(backtest: Backtest, series: Series): MethodId | undefined {
  return methodsOf(backtest, series)[0];
}

/** The levels that a method was scored at, in the order of the file. */
export function levelsOf({ rows }: Backtest, { series, method }: Choice): Level[] {
  const own = rows.filter((row) => row.series === series && row.method === method);
  return [...new Set(own.map(({ level }) => level))];
}

/**
 * Returns how many periods of `horizon` years that do not overlap fit in the years that a row was tested on. Origins are
 * consecutive years, so that n of them span n − 1 + horizon years.
 */
export function periodsOf({ origins, horizon }: Pick<Row, 'origins' | 'horizon'>): number {
  return Math.floor((origins - 1 + horizon) / horizon);
}
