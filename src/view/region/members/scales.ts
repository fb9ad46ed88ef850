import { scaleLinear } from 'd3';
import type { MemberRow } from '../../../state/region/member-rows.ts';

/** The figures of a gemeente per year, on the scale of its chart; NaN for a year without a figure. */
export interface Course {
  values: Float64Array;
  /** Lower bounds of the 80 % interval per year, with the upper bounds in `high`; NaN in observed years. */
  low: Float64Array;
  high: Float64Array;
}

/** Returns the figures of a gemeente in pupils, or as index with the base year at 100. */
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

/** Returns the lowest and highest value of all charts, rounded outwards; counts start at zero. */
export function sharedExtent(
  courses: readonly Course[],
  scale: 'aantal' | 'index',
): [number, number] {
  const known = courses
    .flatMap(({ values, low, high }) => [...values, ...low, ...high])
    .filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const from = scale === 'aantal' ? 0 : Math.min(100, ...known);
  const [low = 0, high = 1] = scaleLinear()
    .domain([from, Math.max(...known)])
    .nice(4)
    .domain();
  return [low, high];
}
