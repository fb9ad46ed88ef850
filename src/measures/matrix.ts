import { AreaView } from '../tables/area-view.ts';
import { isWhollyMasked, type Counts } from '../tables/counts.ts';
import type { AreaForecast, Measure, MeasureContext } from './measure.ts';

/** Why a cell of a measure has a value or has none; each status is drawn and named differently. */
export const STATUS = { observed: 0, missing: 1, masked: 2, incomplete: 3, undefined: 4 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/**
 * The values and statuses of a measure for areas × years, row-major as in `Counts`; a value is NaN unless the status is observed or
 * incomplete.
 */
export interface MeasureMatrix {
  values: Float64Array;
  status: Uint8Array;
}

/** Returns the forecast of area number `area`. */
type ForecastOf = (area: number) => AreaForecast;

/**
 * Computes `measure` for all areas × years of `counts` against the base year. Cells that are missing, masked or incomplete have
 * that status; `undefined` means that the figures are known but the measure is not defined for them (e.g. a change from zero, or a
 * change in the base year itself).
 */
export function measureMatrix(
  counts: Counts,
  measure: Measure,
  base: number,
  forecastOf?: ForecastOf,
): MeasureMatrix {
  const values = new Float64Array(counts.pupils.length);
  const status = new Uint8Array(counts.pupils.length);
  eachCell(counts, base, forecastOf, (cell, context, t) => {
    const isBase = measure.relative && context.year === base;
    const value = isBase ? NaN : measure.value(context);
    values[cell] = value;
    status[cell] = statusOf(value, context.area, t);
  });
  return { values, status };
}

/**
 * Returns the values of `measure` for areas × years, row-major. Unlike `measureMatrix` also in the base year, where a change is 0
 * and an index 100.
 */
export function measureValues(
  counts: Counts,
  measure: Measure,
  base: number,
  forecastOf?: ForecastOf,
): Float64Array {
  const values = new Float64Array(counts.pupils.length);
  eachCell(counts, base, forecastOf, (cell, context) => {
    values[cell] = measure.value(context);
  });
  return values;
}

/**
 * Calls `visit` for every cell, in order. The context object is reused from cell to cell, which saves an object for each of 15 000
 * cells.
 */
function eachCell(
  counts: Counts,
  base: number,
  forecastOf: ForecastOf | undefined,
  visit: (cell: number, context: MeasureContext, t: number) => void,
): void {
  const { codes, years } = counts;
  let cell = 0;
  for (let row = 0; row < codes.length; row++) {
    const area = new AreaView(counts, row);
    const context = { area, year: 0, base, forecast: forecastOf?.(row) };
    for (let t = 0; t < years.length; t++) {
      context.year = years[t]!;
      visit(cell++, context, t);
    }
  }
}

function statusOf(value: number, area: AreaView, t: number): Status {
  if (Number.isNaN(area.pupils[t])) return STATUS.missing;
  if (area.complete[t] !== 1) return STATUS.incomplete;
  if (!Number.isNaN(value)) return STATUS.observed;
  return isWhollyMasked(area, t) ? STATUS.masked : STATUS.undefined;
}
