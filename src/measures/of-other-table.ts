import type { Unit } from './as-shown.ts';
import type { Measure, OtherSource } from './measure.ts';

/** What distinguishes the measures of other tables from each other. */
type Distinct = OtherSource &
  Pick<Measure, 'thresholds' | 'fixedBreaks'> & { unit: Unit } & {
    relative?: boolean;
  };

/**
 * Returns a measure whose value is the figure of the area and year in another table than the counts. NaN in a year of which that
 * table has no figures.
 * @param relative whether the figure depends on the base year, as a number of closures since then does
 */
export function ofOtherTable({
  group,
  soorten,
  files,
  relative = false,
  ...rest
}: Distinct): Measure {
  return {
    ...rest,
    neutral: null,
    relative,
    source: { group, soorten, files },
    value: ({ area, year, other }) =>
      other?.years.includes(year) ? other.value(area.code, year) : NaN,
  };
}
