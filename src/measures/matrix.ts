import { historyOf, isWhollyMasked, type Counts, type History } from '../tables/counts.ts';
import type { Measure, AreaForecast } from './measure.ts';

/** Why a cell has or has no value; each is drawn and named differently. */
export const STATUS = { observed: 0, missing: 1, masked: 2, incomplete: 3, undefined: 4 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A measure for every area and year, row-major as its `Counts`; NaN wherever the status is not observed or incomplete. */
export interface MeasureMatrix {
  values: Float64Array;
  status: Uint8Array;
}

/**
 * Computes `measure` for all areas × years of `counts` against the base year `base` (a year, not a position). Years that
 * are missing, masked or incomplete keep that as their status; `undefined` says that the figures are there, but the
 * measure cannot be had from them (e.g. a change from zero).
 */
export function measureMatrix(
  counts: Counts,
  measure: Measure,
  base: number,
  forecastOf?: (area: number) => AreaForecast,
): MeasureMatrix {
  const width = counts.years.length;
  const basePosition = counts.years.indexOf(base);
  const values = measureValues(counts, measure, base, forecastOf);
  const status = new Uint8Array(counts.pupils.length);
  for (let i = 0; i < counts.codes.length; i++) {
    const history = historyOf(counts, i);
    // In the base year itself nothing can have changed: that is no value to rank or colour.
    if (measure.relative && basePosition >= 0) values[i * width + basePosition] = NaN;
    for (let t = 0; t < width; t++) {
      status[i * width + t] = statusOf(values[i * width + t] ?? NaN, history, t);
    }
  }
  return { values, status };
}

/** The values of `measure` for all areas × years, row-major: in the base year too, where a change is 0 and an index 100. */
export function measureValues(
  counts: Counts,
  measure: Measure,
  base: number,
  forecastOf?: (area: number) => AreaForecast,
): Float64Array {
  const width = counts.years.length;
  const basePosition = counts.years.indexOf(base);
  const values = new Float64Array(counts.pupils.length);
  for (let i = 0; i < counts.codes.length; i++) {
    const history = historyOf(counts, i);
    const forecast = forecastOf?.(i);
    for (let t = 0; t < width; t++) {
      values[i * width + t] = measure.value(history, t, basePosition, forecast);
    }
  }
  return values;
}

function statusOf(value: number, history: History, t: number): Status {
  if (Number.isNaN(history.pupils[t])) return STATUS.missing;
  if (history.complete[t] !== 1) return STATUS.incomplete;
  if (!Number.isNaN(value)) return STATUS.observed;
  return isWhollyMasked(history, t) ? STATUS.masked : STATUS.undefined;
}
