import { scaleLinear } from 'd3';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import { comparablePupils } from '../../../measures/comparable.ts';

/** What a chart of a gemeente is drawn from: a figure per year on the chart's scale; NaN where there is none. */
export interface Course {
  values: Float64Array;
  /** Bounds of the 80 % interval per year; NaN in counted years. */
  low: Float64Array;
  high: Float64Array;
}

/** The figures of a gemeente in pupils, or as index with the base year (number `base`) at 100. */
export function courseOf(
  { history }: Pick<MemberRow, 'history'>,
  bands: { low: ArrayLike<number>; high: ArrayLike<number> },
  scale: 'aantal' | 'index',
  base: number,
): Course {
  const factor = scale === 'index' ? 100 / positive(comparablePupils(history, base)) : 1;
  const of = (at: (t: number) => number) =>
    Float64Array.from(history.years, (_, t) => factor * at(t));
  const bound = (bounds: ArrayLike<number>) =>
    of((t) => (t < history.observed ? NaN : (bounds[t - history.observed] ?? NaN)));
  return {
    values: of((t) => comparablePupils(history, t)),
    low: bound(bands.low),
    high: bound(bands.high),
  };
}

const positive = (value: number) => (value > 0 ? value : NaN);

/** The lowest and highest value of all courses, rounded outwards; counts begin at zero. */
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
