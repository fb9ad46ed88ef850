import { nice } from 'd3';
import type { MemberRow } from '../../../state/region/member-rows.ts';

/**
 * The figures of a gemeente for each year, in pupils or as an index, as its small chart draws them; NaN for a year without a
 * figure.
 */
export interface Course {
  values: Float64Array;
  /**
   * Lower bounds of the 80 % interval for each year, in pupils or as an index; NaN in observed years and without a
   * projection.
   */
  low: Float64Array;
  /**
   * Upper bounds of the 80 % interval for each year, in pupils or as an index; NaN in observed years and without a
   * projection.
   */
  high: Float64Array;
}

/** Returns the figures of a gemeente for each year, in pupils or as an index that is 100 in the base year. */
export function courseOf(
  { area }: Pick<MemberRow, 'area'>,
  scale: 'aantal' | 'index',
  base: number,
): Course {
  const factor = scale === 'index' ? 100 / positive(area.comparablePupils(base)) : 1;
  const of = (figure: (year: number) => number) =>
    Float64Array.from(area.years, (year) => factor * figure(year));
  return {
    values: of((year) => area.comparablePupils(year)),
    low: of((year) => area.band(year)?.low80 ?? NaN),
    high: of((year) => area.band(year)?.high80 ?? NaN),
  };
}

const positive = (value: number) => (value > 0 ? value : NaN);

/**
 * Returns the lowest and highest value that any of the charts shows, rounded outwards to whole steps. The lowest is 0 for
 * pupils, and at most 100 for an index.
 */
export function sharedExtent(
  courses: readonly Course[],
  scale: 'aantal' | 'index',
): [number, number] {
  const known = courses
    .flatMap(({ values, low, high }) => [...values, ...low, ...high])
    .filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const from = scale === 'aantal' ? 0 : Math.min(100, ...known);
  return nice(from, Math.max(...known), 4);
}
