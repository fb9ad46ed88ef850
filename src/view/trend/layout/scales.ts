import { extent } from 'd3';
import { linearScale, type LinearScale } from '../../kit/linear-scale.ts';
import { plotted, type Series } from '../series/series.ts';

/**
 * An axis of counts starts at zero where the lowest value is at most this fraction of the highest value: starting at zero
 * then takes little extra room.
 */
const ZERO_BELOW = 0.5;

/** Approximate distance in pixels between two grid lines; `TICK_WIDTH` is the distance between two years on the axis. */
const TICK_HEIGHT = 56;
const TICK_WIDTH = 56;
/** The smallest distance in pixels between two years on the axis, as they are written. */
const LABEL_GAP = 6;
/**
 * The smallest number of ticks for which the axis of values is made. With fewer ticks, D3 would round the ends of the axis
 * outwards so far that the lines in a low chart, as on paper, look flat.
 */
const FEWEST_TICKS = 4;

/** Approximate distance, in years, between the round years on the axis (2010, 2015, …); larger where there is little room. */
const ROUND = 5;

/** If there are at most this many counted years, the axis shows every counted year; otherwise it shows round years. */
const FEW_YEARS = 6;

export interface ValueAxis {
  scale: LinearScale;
  ticks: number[];
  /**
   * The lowest value on an axis of counts that does not start at zero, which the chart must mention; null for an axis that
   * starts at zero and for an axis of the index.
   */
  startsAt: number | null;
}

/** What decides where an axis of values begins. */
interface AxisKind {
  /** `aantal` counts whole pupils; `index` has 100 in it; `maat` has values of another measure, with decimals or below zero. */
  kind: 'aantal' | 'index' | 'maat';
  /** Whether the axis closes in on the lines, also where it could start at zero, so that lines near each other can be distinguished. */
  closesIn: boolean;
}

/**
 * Returns the vertical axis, with room for all points of the series and for the values `reach`, such as the bounds of
 * intervals. `range` has the positions of the bottom and the top of the axis in pixels.
 */
export function valueAxis(
  series: readonly Series[],
  { kind, closesIn }: AxisKind,
  range: [bottom: number, top: number],
  reach: readonly number[] = [],
): ValueAxis {
  const values = [...series.flatMap(drawnValues), ...reach];
  const [low, high] = extent(kind === 'index' ? [...values, 100] : values);
  const count = Math.max(FEWEST_TICKS, Math.floor((range[0] - range[1]) / TICK_HEIGHT));
  const scale = linearScale(domainOf(low ?? 0, high ?? 0, { kind, closesIn }), range, count);
  const [first] = scale.domain;
  return {
    scale,
    ticks: scale.ticks(count).filter((tick) => kind !== 'aantal' || Number.isInteger(tick)),
    startsAt: kind !== 'index' && first > 0 ? first : null,
  };
}

/** Returns the horizontal axis: a linear scale from years to pixels, from the first to the last of `years`. */
export function yearScale(
  years: readonly number[],
  range: [left: number, right: number],
): LinearScale {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  return linearScale(first === last ? [first - 1, last + 1] : [first, last], range);
}

/**
 * Returns the years to write on the axis: all counted years where there are few, otherwise round years; always the last
 * year, and never two years too near each other. `available` are the years with figures, of which those up to `newest` were
 * counted.
 * @param labelWidth the width in pixels of a year on the axis
 */
export function yearTicks(
  available: readonly number[],
  scale: LinearScale,
  newest = Infinity,
  labelWidth = 0,
): number[] {
  const apart = Math.max(TICK_WIDTH * 0.7, labelWidth + LABEL_GAP);
  const [left, right] = scale.range;
  const last = available.at(-1);
  if (last === undefined) return [];
  const first = available[0] ?? last;
  const counted = available.filter((year) => year <= newest).reverse();
  const most = Math.min(Math.ceil((last - first) / ROUND), Math.floor((right - left) / TICK_WIDTH));
  const round = scale.ticks(most).filter(Number.isInteger).reverse();
  const isFew = counted.length <= FEW_YEARS;
  // Earlier elements of this list take precedence.
  const wanted = isFew
    ? [last, ...counted, ...round.filter((year) => year > newest)]
    : [last, ...round];
  const kept: number[] = [];
  for (const year of wanted) {
    const isFree = kept.every((one) => Math.abs(scale(one) - scale(year)) >= apart);
    if (year <= last && isFree) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
}

function drawnValues(series: Series): number[] {
  return series.points
    .flatMap((point) =>
      point.state === 'masked'
        ? [point.masked * series.factor, 4 * point.masked * series.factor]
        : [
            plotted(series, point),
            ...Object.values(point.bounds ?? {}).map((bound) => bound * series.factor),
          ],
    )
    .filter(Number.isFinite);
}

function domainOf(low: number, high: number, { kind, closesIn }: AxisKind): [number, number] {
  const mayStartAtZero = kind !== 'index' && !closesIn;
  if (mayStartAtZero && low < 0) return [low, Math.max(high, 0)];
  if (mayStartAtZero && low <= ZERO_BELOW * high)
    return [0, kind === 'aantal' ? Math.max(high, 1) : high];
  if (low === high) return low === 0 ? [0, 1] : [low * 0.95, high * 1.05];
  return [low, high];
}
