import { area, line } from 'd3';
import { markOf, type Mark } from '../../kit/marks.ts';
import { fansOf, type Fan, type FanSheet } from './fans.ts';
import { expectedRun, runsOf } from './runs.ts';
import type { Point } from '../series/points.ts';
import { plotted, type Series } from '../series/series.ts';

/** A symbol at a point of the line of an area: `x` and `y` are in pixels, and `kind` is the reason why the point has a symbol. */
interface Sign {
  x: number;
  y: number;
  kind: 'alone' | 'end' | 'provisional' | 'incomplete' | 'projected' | 'own';
}

/** The figures of one area (a series) as they are drawn: SVG paths, bands and symbols, in pixels. */
export interface Drawn {
  series: Series;
  mark: Mark;
  /** SVG path of the counted years; the line is interrupted at years without a complete count and at a break in the series. */
  path: string;
  /**
   * SVG paths of the expected pupils: `near` for the first projected years, from the last count on; `far` for the later
   * years, drawn fainter.
   */
  expected: { near: string; far: string };
  /** The fans of the area, drawn when they are read: they are painted a frame later than the lines. */
  readonly fans: Fan[];
  signs: Sign[];
  /**
   * The 80 % interval of the year that is written at the end of the line, as a vertical bar in pixels; null where the interval is
   * not known.
   */
  outlook: { x: number; low: number; high: number } | null;
  /**
   * A vertical bar, in pixels, for each year in which all pupils of the area are masked: from the lowest to the highest
   * possible count.
   */
  spans: { x: number; low: number; high: number }[];
  /** SVG path of the area between the least and the most that the counts can be, where these have an estimate for masked cells. */
  between: string;
}

/**
 * What the layout of a series needs besides the series: what its fans need, and the year of a break in the series.
 */
export interface Sheet extends FanSheet {
  brokenIn: number | null;
}

/** Returns the paths, bands and symbols, in pixels, with which the figures of one area (a series) are drawn. */
export function drawSeries(series: Series, sheet: Sheet): Drawn {
  const { x, y, horizon } = sheet;
  const runs = runsOf(series.points, sheet.brokenIn);
  const expected = horizon ? expectedRun(series.points) : [];
  const path = line<Point>(
    ({ year }) => x(year),
    (point) => y(plotted(series, point)),
  ).digits(1);
  const part = (points: readonly Point[]) => (points.length > 1 ? (path(points) ?? '') : '');
  return {
    series,
    mark: markOf(series.place),
    path: runs.map(part).join(''),
    expected: {
      near: part(expected.filter(({ year }) => year <= (horizon?.fullUntil ?? 0))),
      far: part(expected.filter(({ year }) => year >= (horizon?.fullUntil ?? Infinity))),
    },
    get fans() {
      return fansOf(series, sheet);
    },
    signs: signsOf(series, runs, sheet),
    outlook: outlookOf(series, sheet),
    between: betweenBounds(series, runs, sheet),
    spans: series.points
      .filter(({ state }) => state === 'masked')
      .map(({ year, masked }) => ({
        x: x(year),
        low: y(masked * series.factor),
        high: y(4 * masked * series.factor),
      })),
  };
}

function outlookOf(series: Series, { horizon, x, y }: Sheet): Drawn['outlook'] {
  const band = series.points.find(({ year }) => year === horizon?.outlook)?.band;
  return horizon && band
    ? {
        x: x(horizon.outlook),
        low: y(band.low80 * series.factor),
        high: y(band.high80 * series.factor),
      }
    : null;
}

/**
 * Returns the SVG path between the bounds of the counts, over each run of years that has any; a count without bounds is a point. Empty
 * where no count has bounds.
 */
function betweenBounds(series: Series, runs: readonly Point[][], { x, y }: Sheet): string {
  const bound = (point: Point, side: 'low' | 'high') =>
    y(point.bounds ? point.bounds[side] * series.factor : plotted(series, point));
  const shape = area<Point>(
    ({ year }) => x(year),
    (point) => bound(point, 'low'),
    (point) => bound(point, 'high'),
  ).digits(1);
  return runs
    .filter((run) => run.some(({ bounds }) => bounds !== null))
    .map((run) => shape(run) ?? '')
    .join('');
}

function signsOf(series: Series, runs: readonly Point[][], { x, y }: Sheet): Sign[] {
  const counted = runs.flat();
  const end = counted.at(-1);
  const last = series.points.findLast(({ state }) => state === 'projected');
  const kindOf = (point: Point): Sign['kind'] | null => {
    if (point.state === 'incomplete') return 'incomplete';
    if (point.state === 'projected') return point === last ? 'projected' : null;
    if (!counted.includes(point)) return null;
    if (point.fromUser) return 'own';
    if (point.provisional) return 'provisional';
    if (point === end) return 'end';
    return runs.some((run) => run.length === 1 && run[0] === point) ? 'alone' : null;
  };
  return series.points.flatMap((point): Sign[] => {
    const kind = kindOf(point);
    return kind ? [{ x: x(point.year), y: y(plotted(series, point)), kind }] : [];
  });
}
