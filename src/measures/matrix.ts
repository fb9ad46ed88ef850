import { AreaView } from '../tables/area-view.ts';
import { isWhollyMasked, type Counts } from '../tables/counts.ts';
import type { AreaForecast, Measure, MeasureContext, OtherTable } from './measure.ts';

/**
 * The numbers for why a cell of a `MeasureMatrix` has a value or none. `observed`: the measure has a value, in a counted or a
 * projected year; `undefined`: the pupils are known, but the measure has no value for them, such as a change from zero;
 * `noSchool`: the area has no school of the soorten in that year, so there is nothing to measure.
 */
export const STATUS = {
  observed: 0,
  missing: 1,
  masked: 2,
  incomplete: 3,
  undefined: 4,
  noSchool: 5,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/**
 * The values and the statuses (numbers of `STATUS`) of a measure: areas × years, row-major as in `Counts`. A value is NaN where
 * the status is missing, masked, undefined or `noSchool`, and may be NaN where the status is incomplete.
 */
export interface MeasureMatrix {
  values: Float64Array;
  status: Uint8Array;
}

/** What measures are computed from besides the counts. */
export interface Besides {
  /** Returns what chance measures need to know about the projection of the area with index `area` in `Counts`. */
  forecastOf?: ((area: number) => AreaForecast) | undefined;
  /** The counts of all soorten of the sector, with the same areas in the same order, for a measure with `needsWhole`. */
  whole?: Counts | null;
  /** The counts of pupils at schools, with the same areas in the same order, for a measure with `needsSchools`. */
  atSchools?: Counts | null;
  /** The table from which a measure with a `source` takes its values. */
  other?: OtherTable | null;
}

/**
 * Returns the value and the status of `measure` in every cell (area and year) of `counts`, compared with the base year `base`. A
 * measure that depends on the base year has no value in the base year itself: there the status of a complete figure is `undefined`.
 */
export function measureMatrix(
  counts: Counts,
  measure: Measure,
  base: number,
  besides: Besides = {},
): MeasureMatrix {
  const values = new Float64Array(counts.pupils.length);
  const status = new Uint8Array(counts.pupils.length);
  eachCell(counts, base, besides, (cell, context, t) => {
    const isBase = measure.relative && context.year === base;
    const found = isBase ? NaN : measure.value(context);
    if (measure.source) {
      values[cell] = found;
      status[cell] = statusInOther(found, context);
      return;
    }
    const hasNothing = hasNothingToMeasure(found, measure, context);
    const value = hasNothing ? NaN : found;
    values[cell] = value;
    status[cell] = hasNothing ? STATUS.noSchool : statusOf(value, context.area, t);
  });
  return { values, status };
}

/**
 * Returns the values of `measure` for areas × years, row-major as in `Counts`. Unlike `measureMatrix` this also gives values in
 * the base year: 0 for a change, 100 for an index.
 */
export function measureValues(
  counts: Counts,
  measure: Measure,
  base: number,
  besides: Besides = {},
): Float64Array {
  const values = new Float64Array(counts.pupils.length);
  eachCell(counts, base, besides, (cell, context) => {
    values[cell] = measure.value(context);
  });
  return values;
}

/**
 * Calls `visit` for every cell (area and year) of `counts`, area by area, with the index of the year as `t`. All cells of an area
 * share one context object, of which only the year changes, because there are some 15 000 cells.
 */
function eachCell(
  counts: Counts,
  base: number,
  { forecastOf, whole, atSchools, other }: Besides,
  visit: (cell: number, context: MeasureContext, t: number) => void,
): void {
  const { codes, years } = counts;
  let cell = 0;
  for (let row = 0; row < codes.length; row++) {
    const area = new AreaView(counts, row);
    const context = {
      area,
      year: 0,
      base,
      forecast: forecastOf?.(row),
      whole: whole ? new AreaView(whole, row) : undefined,
      atSchools: atSchools ? new AreaView(atSchools, row) : undefined,
      other: other ?? undefined,
    };
    for (let t = 0; t < years.length; t++) {
      context.year = years[t]!;
      visit(cell++, context, t);
    }
  }
}

/**
 * Whether an area has no value because it has no school in the year. The closure of the last school since another year is a value
 * (−100 %); a number of pupils or vestigingen, which compares with nothing, is none.
 */
function hasNothingToMeasure(
  value: number,
  { neutral }: Measure,
  { area, year }: MeasureContext,
): boolean {
  return (Number.isNaN(value) || neutral === null) && area.isWithoutSchool(year);
}

function statusOf(value: number, area: AreaView, t: number): Status {
  if (Number.isNaN(area.pupils[t])) return STATUS.missing;
  if (area.complete[t] !== 1) return STATUS.incomplete;
  if (!Number.isNaN(value)) return STATUS.observed;
  return isWhollyMasked(area, t) ? STATUS.masked : STATUS.undefined;
}

/** Why a measure of another table has a value for an area and year or has none; the counts of the area do not matter. */
function statusInOther(value: number, { area, year, other }: MeasureContext): Status {
  if (!Number.isNaN(value)) return STATUS.observed;
  if (!other?.years.includes(year)) return STATUS.missing;
  return area.isWithoutSchool(year) ? STATUS.noSchool : STATUS.undefined;
}
