import {
  drawLines,
  hasRoomInside,
  insideLabels,
  linesReach,
  type DrawnLine,
  type InsideLabel,
} from './draw-lines.ts';
import { drawSeries, type Drawn } from './draw-series.ts';
import type { ChartScale } from '../../../state/map/chart-scale.ts';
import { keysBelow, type Keys } from './keys.ts';
import { endLabels, labelColumn, type EndLabel } from './end-labels.ts';
import { lineEndings, seriesEndings, type Naming } from './endings.ts';
import { endOf, hasBounds, isComparison, type ExtraLine } from '../series/extra-lines.ts';
import { fanReach } from './fans.ts';
import { TEXT_SIZE, type Frame } from './frame.ts';
import { valueAxis, yearScale, yearTicks } from './scales.ts';
import type { Trend } from '../series/series.ts';
import { textWidth } from './text-width.ts';
import { zoneOf, type Zone } from './zone.ts';

/**
 * Height in pixels above the lines, for the labels of the year on the map and the year under the crosshair.
 * `ABOVE_PROJECTION` also has room for the words "last count" and "projection".
 */
const ABOVE = 24;
const ABOVE_PROJECTION = 46;
/** A low estimate of the fraction of the chart's width that the plot takes, for use before the labels are measured. */
const LEAST_SHARE = 0.55;
/** Height in pixels below the lines, for the years on the axis and the handle of the base year. */
const BELOW = 56;

/** The layout of the trend chart: all that is drawn, with positions in pixels. */
export interface TrendLayout {
  scale: Canvas['scale'];
  frame: Frame;
  x: (year: number) => number;
  y: (value: number) => number;
  /** Returns the year at an x position in pixels, not rounded to a whole year. */
  yearAt: (x: number) => number;
  valueTicks: { y: number; text: string; value: number }[];
  yearTicks: { x: number; year: number; text: string }[];
  startsAt: number | null;
  /** The part of the chart with projected years; null without a projection. */
  zone: Zone | null;
  drawn: Drawn[];
  lines: DrawnLine[];
  /** The labels at the ends of lines; empty where the names of the areas do not fit there, and are `keys` below the chart. */
  labels: EndLabel[];
  keys: Keys | null;
  insideLabels: InsideLabel[];
}

/** What a layout depends on besides the data: the size in pixels, the scale, the years, and how names and numbers are written. */
export interface Canvas {
  width: number;
  height: number;
  scale: ChartScale | 'maat';
  years: readonly number[];
  available: readonly number[];
  brokenIn: number | null;
  naming: Naming;
}

/**
 * Returns the layout of the chart with the series of `trend` and the extra lines. It is the same for every year on the map
 * and under the crosshair.
 */
export function layoutTrend(
  trend: Trend,
  extra: readonly ExtraLine[],
  canvas: Canvas,
): TrendLayout {
  const { width, height, naming } = canvas;
  const { horizon } = trend;
  const series = trend.series.filter(({ factor }) => !Number.isNaN(factor));
  const [top, bottom] = [horizon ? ABOVE_PROJECTION : ABOVE, height - BELOW];
  const isCompared = isComparison(extra);
  const until = isCompared ? Math.max(horizon?.fullUntil ?? 0, horizon?.outlook ?? 0) : Infinity;
  const reach = [...fanReach(series, { isCompared, until }), ...linesReach(extra, series)];
  const axis = valueAxis(
    series,
    { kind: canvas.scale, closesIn: isCompared || extra.some(hasBounds) },
    [bottom, top],
    reach,
  );
  const texts = axis.ticks.map((tick) => naming.tick(tick));
  const isInside = (line: ExtraLine) => hasRoomInside(line, restAfter(line, canvas));
  const endings = [
    ...seriesEndings(series, naming),
    ...lineEndings(
      extra.filter((line) => !isInside(line)),
      series,
    ),
  ];
  const column = labelColumn(endings, { width, room: bottom - top });
  const left = Math.max(24, ...texts.map((text) => textWidth(text, TEXT_SIZE) + 8));
  const yearWidth = textWidth(naming.year(canvas.years[0] ?? 0), TEXT_SIZE);
  // Without labels there is room for half of the last year on the axis.
  const frame = { left, right: width - (column?.width ?? yearWidth / 2), top, bottom };
  const x = yearScale(canvas.years, [frame.left + 8, frame.right]);
  const y = axis.scale;
  const sheet = { series, horizon, x, y, brokenIn: canvas.brokenIn, isCompared, reach: y.domain };
  return {
    scale: canvas.scale,
    frame,
    x,
    y,
    yearAt: (at) => x.invert(at),
    valueTicks: axis.ticks.map((value, i) => ({ y: y(value), text: texts[i] ?? '', value })),
    yearTicks: yearTicks(canvas.available, x, horizon?.origin, yearWidth).map((year) => ({
      x: x(year),
      year,
      text: naming.year(year),
    })),
    startsAt: axis.startsAt,
    zone: horizon && zoneOf(horizon, { ...naming.zone(horizon), width }, x),
    drawn: series.map((one) => drawSeries(one, sheet)),
    lines: drawLines(extra, series, { x, y }),
    labels: column ? endLabels(endings, column, { frame, x, y }) : [],
    keys: column ? null : keysBelow(endings, width, height),
    insideLabels: insideLabels(extra.filter(isInside), series, { frame, x, y }),
  };
}

/**
 * Returns an estimate of the number of pixels between the end of an extra line and the right edge of the plot, made before
 * the width of the labels is known.
 */
function restAfter(line: ExtraLine, { width, years }: Canvas): number {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const end = endOf(line)?.year ?? last;
  return last > first ? (LEAST_SHARE * width * (last - end)) / (last - first) : 0;
}
