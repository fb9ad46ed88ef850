import { least } from 'd3';
import type { MethodLine } from '../../../engine/protocol/projection.ts';
import type { Row } from '../../../forecast/backtest/rows.ts';
import { SIZE_CLASSES, sizeClassOf } from '../../../forecast/backtest/size-classes.ts';
import type { Default } from '../../../forecast/methods/defaults.ts';
import type { MethodId } from '../../../forecast/methods/method.ts';
import { COUNTRY } from '../../../areas/codes.ts';

/** A method beside the others: what it expects of an area, and how far off it was so far. */
interface MethodRow {
  method: MethodId;
  /** NaN where it expects nothing. */
  expected: number;
  /** Mean error in percent in areas like this one; null where that was not tested. */
  error: number | null;
}

/** Methods side by side. */
export interface MethodComparison {
  /** How many years ahead the errors are; null where there are none to compare. */
  ahead: number | null;
  rows: MethodRow[];
}

type ErrorRow = Pick<Row, 'series' | 'method' | 'level' | 'size' | 'horizon' | 'wmape'>;

/** As much of the backtest as tells how far off methods were. */
export interface MethodErrors {
  rows: readonly ErrorRow[];
}

/** What the methods are compared on. */
export interface Compared {
  code: string;
  /** Pupils of the area in the newest count. */
  size: number;
  /** The year that is expected, and how many years ahead that is. */
  year: number;
  horizon: number;
  /** The tested series that the soorten are judged by, the default method as it is drawn; null for none; and the record. */
  tested: Pick<Default, 'method' | 'series' | 'asDrawn'> | null;
  backtest: MethodErrors | null;
}

/**
 * The methods for an area, in the order in which they come. Their errors are all of one horizon: of those that most of them
 * were tested on the one nearest to what is asked.
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

/** Whether a row of the record is about areas like this one: the country, or gemeenten of its size. */
function isLike(
  { series, method, level, size }: ErrorRow,
  { code, size: own, tested }: Compared,
): boolean {
  if (series !== (method === tested?.method ? tested.asDrawn : tested?.series)) return false;
  if (code === COUNTRY) return level === 'land' && size === 'alle';
  return level === 'gemeente' && size === SIZE_CLASSES[sizeClassOf(own)];
}
