import type { Unit } from './as-shown.ts';
import type { Measure, OtherSource } from './measure.ts';

/**
 * Returns a measure whose value is the figure of the area and year in another table than the counts. NaN in a year of which that
 * table has no figures.
 * @param thresholds the signaleringsgrenzen until the user sets others
 * @param rest what else distinguishes the measure, such as that it depends on the base year
 */
export const ofOtherTable = (
  source: OtherSource,
  unit: Unit,
  thresholds: Measure['thresholds'],
  rest: Partial<Measure> = {},
): Measure => ({
  unit,
  neutral: null,
  relative: false,
  source,
  thresholds,
  value: ({ area, year, other }) =>
    other?.years.includes(year) ? other.value(area.code, year) : NaN,
  ...rest,
});
