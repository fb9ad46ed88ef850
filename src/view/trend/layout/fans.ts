import { area, line } from 'd3';
import type { Scale } from './frame.ts';
import type { Horizon } from '../series/horizon.ts';
import type { Band } from '../../../tables/area-view.ts';
import { plotted, type Series } from '../series/series.ts';

/** The part of the outcomes, in percent, that a fan holds. */
export type FanLevel = 80 | 95;

/** A fan as SVG paths: its years drawn in full, those drawn fainter, and the lines along both of its sides. */
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

/** Between what a series may be in a year; on the scale of pupils, before the chart's own. */
interface Span {
  year: number;
  low: number;
  high: number;
}

/** Areas beside each other have room for the narrow fan only; alone in the chart an area, or the country, has both. */
export function fanLevels(series: readonly Series[]): readonly FanLevel[] {
  return areasAmong(series) > 1 ? [80] : [95, 80];
}

/** Whether `one` of the series has a fan: the country beside areas is there to compare with, and has none. */
export function hasFan(one: Series, series: readonly Series[]): boolean {
  return one.place !== null || areasAmong(series) === 0;
}

const areasAmong = (series: readonly Series[]) =>
  series.reduce((count, { place }) => count + (place === null ? 0 : 1), 0);

/** The lowest and highest values of every fan, for an axis that is to hold them. */
export function fanReach(series: readonly Series[]): number[] {
  const [widest = 80] = fanLevels(series);
  return series
    .filter((one) => hasFan(one, series))
    .flatMap((one) => spansOf(one, widest).flatMap(({ low, high }) => [low, high]))
    .filter(Number.isFinite);
}

/** The fans of a series, the widest first; none where its interval is not known. */
export function fansOf(
  one: Series,
  series: readonly Series[],
  horizon: Horizon | null,
  on: { x: Scale; y: Scale },
): Fan[] {
  if (!horizon || !hasFan(one, series)) return [];
  const { x, y } = on;
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
  return fanLevels(series).flatMap((level): Fan[] => {
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

/** A fan opens at the last count, which is known. */
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
