import { area, line } from 'd3';
import type { Scale } from './frame.ts';
import type { Horizon } from '../series/horizon.ts';
import type { Band } from '../../../tables/area-view.ts';
import { plotted, type Series } from '../series/series.ts';

/** The share of outcomes that a fan (a drawn interval) holds, in percent. */
export type FanLevel = 80 | 95;

/**
 * A fan (a drawn interval) as SVG paths: `near` for the first projected years, `far` for the later years, which are drawn
 * fainter, and `edges` for the lines along the lower and upper bound.
 */
export interface Fan {
  level: FanLevel;
  near: string;
  far: string;
  edges: string;
}

const BOUNDS = { 80: ['low80', 'high80'], 95: ['low95', 'high95'] } as const satisfies Record<
  FanLevel,
  [keyof Band, keyof Band]
>;

/** The lower and upper bound of an interval in a year, on the scale of the chart (pupils or index). */
interface Span {
  year: number;
  low: number;
  high: number;
}

/**
 * Returns which intervals are drawn as fans, in percent and widest first: only 80 % if the chart has several areas or lines to
 * compare with the projection (`isCompared`); 95 and 80 % for a single area, or for the country alone.
 */
export function fanLevels(series: readonly Series[], isCompared: boolean): readonly FanLevel[] {
  return isCompared || areasAmong(series) > 1 ? [80] : [95, 80];
}

/**
 * Whether the intervals of the series `one` are drawn as fans: always for an area; for the country only in a chart without
 * areas.
 */
export function hasFan(one: Series, series: readonly Series[]): boolean {
  return one.place !== null || areasAmong(series) === 0;
}

const areasAmong = (series: readonly Series[]) =>
  series.reduce((count, { place }) => count + (place === null ? 0 : 1), 0);

/**
 * Returns the lower and upper bounds of the widest fan of each series in the years up to `until`, on the scale of the chart, so that
 * the axis of values can include them.
 */
export function fanReach(
  series: readonly Series[],
  { isCompared, until }: { isCompared: boolean; until: number },
): number[] {
  const [widest = 80] = fanLevels(series, isCompared);
  return series
    .filter((one) => hasFan(one, series))
    .flatMap((one) => spansOf(one, widest).filter(({ year }) => year <= until))
    .flatMap(({ low, high }) => [low, high])
    .filter(Number.isFinite);
}

/** What the fans of a series are drawn on: the scales, and what else the chart has. */
export interface FanSheet {
  /** All series of the chart. */
  series: readonly Series[];
  horizon: Horizon | null;
  x: Scale;
  y: Scale;
  /** The lowest and highest value on the axis, at which fans end. */
  reach: readonly [low: number, high: number];
  /** Whether the chart has lines to compare with the projection: earlier projections or other methods. */
  isCompared: boolean;
}

/**
 * Returns the fans (drawn intervals) of the series `one`, widest first; empty for a series without intervals, and for the
 * country in a chart with areas. A fan that is wider than the axis is cut off where the axis ends.
 */
export function fansOf(one: Series, sheet: FanSheet): Fan[] {
  const { series, horizon, x, isCompared } = sheet;
  if (!horizon || !hasFan(one, series)) return [];
  const [least, most] = sheet.reach;
  const y = (value: number) => sheet.y(Math.min(Math.max(value, least), most));
  const shape = area<Span>(
    ({ year }) => x(year),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(1);
  const side = (bound: 'low' | 'high') =>
    line<Span>(
      ({ year }) => x(year),
      (span) => y(span[bound]),
    ).digits(1);
  return fanLevels(series, isCompared).flatMap((level): Fan[] => {
    const spans = spansOf(one, level);
    if (spans.length < 2) return [];
    const near = spans.filter(({ year }) => year <= horizon.fullUntil);
    const far = spans.filter(({ year }) => year >= horizon.fullUntil);
    return [
      {
        level,
        near: shape(near) ?? '',
        far: far.length > 1 ? (shape(far) ?? '') : '',
        edges: `${side('high')(spans) ?? ''}${side('low')(spans) ?? ''}`,
      },
    ];
  });
}

/** Returns the bounds of a fan per projected year, preceded by the last count, where the fan starts with a width of zero. */
function spansOf(series: Series, level: FanLevel): Span[] {
  const { points, factor } = series;
  const [low, high] = BOUNDS[level];
  const expected = points.flatMap(({ year, band }): Span[] =>
    band ? [{ year, low: band[low] * factor, high: band[high] * factor }] : [],
  );
  const origin = points.find(({ year }) => year + 1 === expected[0]?.year);
  const known = origin ? plotted(series, origin) : NaN;
  return origin && Number.isFinite(known)
    ? [{ year: origin.year, low: known, high: known }, ...expected]
    : expected;
}
