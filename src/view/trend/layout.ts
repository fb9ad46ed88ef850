import { line } from 'd3';
import { endLabels, labelColumn, type EndLabel, type Naming } from './end-labels.ts';
import { TEXT_SIZE, type Frame } from './frame.ts';
import { markOf, type Mark } from '../marks.ts';
import { runsOf } from './runs.ts';
import { valueAxis, yearScale, yearTicks } from './scales.ts';
import { plotted, type Point, type Series, type Trend } from './series.ts';
import { textWidth } from './text-width.ts';

/** Room above the lines for the year under the crosshair, and below them for years and the handle of the base year. */
const ABOVE = 24;
const BELOW = 56;

/** A sign that stands apart from, or at the end of, a line. */
interface Sign {
  x: number;
  y: number;
  kind: 'alone' | 'end' | 'provisional' | 'incomplete';
}

/** One series as it is painted. */
export interface Drawn {
  series: Series;
  mark: Mark;
  /** SVG path of all its lines. */
  path: string;
  signs: Sign[];
  /** Years known only as masked cells: from the least to the most that they can be. */
  spans: { x: number; low: number; high: number }[];
}

/** The chart in pixels. */
export interface TrendLayout {
  frame: Frame;
  x: (year: number) => number;
  y: (value: number) => number;
  /** The year, not rounded, at a distance from the left. */
  yearAt: (x: number) => number;
  valueTicks: { y: number; text: string; value: number }[];
  yearTicks: { x: number; year: number }[];
  startsAt: number | null;
  drawn: Drawn[];
  labels: EndLabel[];
}

/** What a layout is made for. */
export interface Canvas {
  width: number;
  height: number;
  scale: 'aantal' | 'index';
  years: readonly number[];
  available: readonly number[];
  brokenIn: number | null;
  naming: Naming;
}

/** Gives everything in the trend its place. Nothing here depends on the year on the map or under the crosshair. */
export function layoutTrend(trend: Trend, canvas: Canvas): TrendLayout {
  const { width, height, naming } = canvas;
  const shown = trend.series.filter(({ factor }) => !Number.isNaN(factor));
  const [top, bottom] = [ABOVE, height - BELOW];
  const axis = valueAxis(shown, canvas.scale, [bottom, top]);
  const texts = axis.ticks.map((tick) => naming.tick(tick));
  const column = labelColumn(shown, naming, { width, room: bottom - top });
  const left = Math.max(24, ...texts.map((text) => textWidth(text, TEXT_SIZE) + 8));
  const frame = { left, right: width - column.width, top, bottom };
  const x = yearScale(canvas.years, [frame.left + 8, frame.right]);
  const y = axis.scale;
  return {
    frame,
    x,
    y,
    yearAt: (at) => x.invert(at),
    valueTicks: axis.ticks.map((value, i) => ({ y: y(value), text: texts[i] ?? '', value })),
    yearTicks: yearTicks(canvas.available, x).map((year) => ({ x: x(year), year })),
    startsAt: axis.startsAt,
    drawn: shown.map((series) => draw(series, x, y, canvas.brokenIn)),
    labels: endLabels(shown, column, { frame, x, y, naming }),
  };
}

type Scale = (value: number) => number;

function draw(series: Series, x: Scale, y: Scale, brokenIn: number | null): Drawn {
  const runs = runsOf(series.points, brokenIn);
  const end = runs.at(-1)?.at(-1);
  const at = (point: Point) => ({ x: x(point.year), y: y(plotted(series, point)) });
  const path = line<Point>(
    (point) => at(point).x,
    (point) => at(point).y,
  ).digits(1);
  const signs = series.points.flatMap((point): Sign[] => {
    if (point.state === 'incomplete') return [{ ...at(point), kind: 'incomplete' }];
    if (point.state !== 'observed') return [];
    if (point.provisional) return [{ ...at(point), kind: 'provisional' }];
    if (point === end) return [{ ...at(point), kind: 'end' }];
    return runs.some((run) => run.length === 1 && run[0] === point)
      ? [{ ...at(point), kind: 'alone' }]
      : [];
  });
  return {
    series,
    mark: markOf(series.place),
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => path(run))
      .join(''),
    signs,
    spans: series.points
      .filter(({ state }) => state === 'masked')
      .map(({ year, masked }) => ({
        x: x(year),
        low: y(masked * series.factor),
        high: y(4 * masked * series.factor),
      })),
  };
}
