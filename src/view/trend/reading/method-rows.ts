import { least } from 'd3';
import type { MethodLine } from '../../../engine/protocol/projection.ts';
import type { Row } from '../../../forecast/backtest/rows.ts';
import { SIZE_CLASSES, sizeClassOf } from '../../../forecast/backtest/size-classes.ts';
import type { Default } from '../../../forecast/methods/defaults.ts';
import type { MethodId } from '../../../forecast/methods/method.ts';
import { COUNTRY } from '../../../areas/codes.ts';

/** A method with the expected pupils of an area by this method, and the mean error of the method in the backtest. */
interface MethodRow {
  method: MethodId;
  /** Expected pupils in the year of the comparison; NaN where the method has no projection for that year. */
  expected: number;
  /**
   * Mean error (wMAPE) of the method in the backtest, in percent: for the country, or for gemeenten of the size class of the
   * area. Null where the method was not tested.
   */
  error: number | null;
}

/** A comparison of methods for one area and year. */
export interface MethodComparison {
  /** The horizon, in years, of the errors in all rows; null where there are no errors. */
  ahead: number | null;
  rows: MethodRow[];
}

type ErrorRow = Pick<Row, 'series' | 'method' | 'level' | 'size' | 'horizon' | 'wmape'>;

/** The rows of the backtest with, per method, series, size class and horizon, the mean error. */
export interface MethodErrors {
  rows: readonly ErrorRow[];
}

/** The area and year for which methods are compared, and the backtest results to use. */
export interface Compared {
  code: string;
  /** Pupils of the area in the newest count; NaN where not known. */
  size: number;
  /** The projected year; `horizon` is the number of years from the newest count to this year. */
  year: number;
  horizon: number;
  /**
   * The default method of the chosen soort, and the series of the backtest on which methods for that soort were tested; null
   * for a soort without a default method.
   */
  tested: Pick<Default, 'method' | 'series' | 'asDrawn'> | null;
  backtest: MethodErrors | null;
}

/**
 * Returns a row per method with a projection for the area, in the order of `methods`. All errors are of one horizon: the
 * horizon at which most methods were tested and, among equals, the one nearest to the requested horizon.
 */
export function compareMethods(
  methods: readonly MethodLine[],
  compared: Compared,
): MethodComparison {
  const { code, year, horizon } = compared;
  const own = methods.filter((line) => line.code === code);
  const errors = (compared.backtest?.rows ?? []).filter(
    (row) => isLike(row, compared) && own.some(({ method }) => method === row.method),
  );
  const tested = new Map<number, number>();
  for (const row of errors) tested.set(row.horizon, (tested.get(row.horizon) ?? 0) + 1);
  const most = Math.max(...tested.values());
  const ahead = least(
    [...tested].filter(([, count]) => count === most).map(([one]) => one),
    (one) => Math.abs(one - horizon),
  );
  return {
    ahead: ahead ?? null,
    rows: own.map(({ method, years, pupils }) => {
      const row = errors.find((one) => one.method === method && one.horizon === ahead);
      return {
        method,
        expected: pupils[years.indexOf(year)] ?? NaN,
        error: row ? 100 * row.wmape : null,
      };
    }),
  };
}

/**
 * Whether a row of the backtest applies to the compared area: it is of the series for the chosen soort, and about the
 * country or about gemeenten of the size class of the area.
 */
function isLike(
  { series, method, level, size }: ErrorRow,
  { code, size: own, tested }: Compared,
): boolean {
  if (series !== (method === tested?.method ? tested.asDrawn : tested?.series)) return false;
  if (code === COUNTRY) return level === 'land' && size === 'alle';
  // An area without a complete newest count is of no size class.
  return level === 'gemeente' && !Number.isNaN(own) && size === SIZE_CLASSES[sizeClassOf(own)];
}
