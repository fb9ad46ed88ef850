import type { MethodLine } from '../../engine/protocol.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { Series as Tested } from '../../forecast/backtest/toets.ts';
import { SIZE_CLASSES, sizeClassOf } from '../../forecast/backtest/size-classes.ts';
import type { MethodId } from '../../forecast/method.ts';
import { COUNTRY } from '../../tables/counts.ts';

/** A method beside the others: what it expects of an area, and how far off it was so far. */
export interface MethodRow {
  method: MethodId;
  /** NaN where it expects nothing. */
  expected: number;
  /** Mean error in percent, so many years ahead, in gemeenten of this size; null where that was not tested. */
  error: number | null;
}

/** As much of the backtest as tells how far off methods were. */
export interface ErrorRecord {
  rows: readonly Pick<Row, 'series' | 'method' | 'level' | 'size' | 'horizon' | 'wmape'>[];
}

/** What the methods are compared on. */
export interface Compared {
  code: string;
  /** Pupils of the area in the newest count. */
  size: number;
  /** The year that is expected, and how many years ahead that is. */
  year: number;
  horizon: number;
  /** The tested series that the soorten are judged by, null for none, and the record. */
  tested: Tested | null;
  record: ErrorRecord | null;
}

/** The methods for an area, in the order in which they come. */
export function methodRows(methods: readonly MethodLine[], compared: Compared): MethodRow[] {
  return methods
    .filter(({ code }) => code === compared.code)
    .map(({ method, years, pupils }) => ({
      method,
      expected: pupils[years.indexOf(compared.year)] ?? NaN,
      error: errorOf(method, compared),
    }));
}

function errorOf(
  method: MethodId,
  { code, size, horizon, tested, record }: Compared,
): number | null {
  const isCountry = code === COUNTRY;
  const level = isCountry ? 'land' : 'gemeente';
  const kind = isCountry ? 'alle' : SIZE_CLASSES[sizeClassOf(size)];
  const row = record?.rows.find(
    (one) =>
      one.series === tested &&
      one.method === method &&
      one.level === level &&
      one.size === kind &&
      one.horizon === horizon,
  );
  return row ? 100 * row.wmape : null;
}
