import { line } from 'd3';
import type { HistoryYear } from '../../../state/schools/school-history.ts';
import { linearScale } from '../../kit/linear-scale.ts';
import type { Frame } from '../../trend/layout/frame.ts';
import { placeLabels } from '../../trend/layout/labels.ts';
import { yearScale, yearTicks } from '../../trend/layout/scales.ts';
import { textWidth } from '../../trend/layout/text-width.ts';
import { layoutForecast, type ChartForecast, type ForecastLayout } from './chart-forecasts.ts';
import {
  layoutProjection,
  mostDrawn,
  type ChartProjection,
  type ProjectionLayout,
} from './chart-projection.ts';

/** Font size of the text in the chart, in pixels. */
const TEXT_SIZE = 13;
/** Height in pixels of a row of words about events, above the lines, and of the years below them. */
const ROW = 18;
const BELOW = 28;
/** Distance in pixels between the end of a line and its label. */
const GAP = 10;
const TICKS = 5;

/** Words about an event in a year, such as a merger. */
export interface Mark {
  year: number;
  text: string;
}

/** What the chart of the pupils of a school shows. */
export interface ChartContent {
  history: readonly HistoryYear[];
  /** All counted years of the axis, ascending. */
  years: readonly number[];
  /** The closure norm with its label; null without a norm. */
  norm: { pupils: number; label: string } | null;
  marks: readonly Mark[];
  /** The label at the end of the line of pupils. */
  end: string;
  /** Years of which the figures are provisional. */
  provisional: readonly number[];
  /** What is expected after the history; null without a projection. */
  projection: ChartProjection | null;
  /** The forecasts of the school in files of the user. */
  forecasts: readonly ChartForecast[];
}

/** A label at the end of the line of pupils, of the norm or of a forecast; the middle of the side that `anchor` names is at `x` and `y`. */
interface PlacedLabel {
  kind: 'end' | 'norm' | 'forecast';
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** The layout of the chart; positions are in pixels from the top left corner. */
export interface ChartLayout {
  frame: Frame;
  valueTicks: { y: number; text: string }[];
  yearTicks: { x: number; year: number }[];
  /** SVG paths of the lines through consecutive years with known pupils. */
  lines: string[];
  /** Years whose pupils stand alone or are provisional, drawn as a dot. */
  dots: { x: number; y: number; isProvisional: boolean }[];
  /** Years with a masked number of pupils, drawn as an upright bar between its bounds. */
  spans: { x: number; low: number; high: number }[];
  normY: number | null;
  labels: PlacedLabel[];
  projection: ProjectionLayout | null;
  forecasts: ForecastLayout[];
  marks: { x: number; y: number; text: string; anchor: 'start' | 'end' }[];
}

/** Returns the layout of the chart of the pupils of a school, on an axis that starts at zero. */
export function layoutChart(
  content: ChartContent,
  { width, height }: { width: number; height: number },
  write: (pupils: number) => string,
): ChartLayout {
  const { history, norm, provisional, projection, forecasts } = content;
  const years = yearsOf(content);
  const known = history.flatMap(({ year, pupils }) => (pupils ? [{ year, ...pupils }] : []));
  const most = Math.max(
    4,
    norm?.pupils ?? 0,
    ...known.map(({ high }) => high),
    projection ? mostDrawn(projection) : 0,
    ...forecasts.flatMap(({ points }) => points.map(({ pupils }) => pupils)),
  );
  const texts = [
    projection ? '' : content.end,
    norm?.label ?? '',
    ...forecasts.map(({ label }) => label),
  ];
  const right = width - GAP - Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE, true)));
  const left = Math.max(24, textWidth(write(most), TEXT_SIZE) + 8);
  const x = yearScale(years, [left + 8, right]);
  const placed = placeMarks(content.marks, x, { left, right: width });
  const frame = { left, right, top: 12 + ROW * placed.rows, bottom: height - BELOW };
  const y = linearScale([0, most], [frame.bottom, frame.top], TICKS);
  const runs = runsOf(known);
  const path = line<{ year: number; low: number }>(
    (one) => x(one.year),
    (one) => y(one.low),
  ).digits(1);
  return {
    frame,
    valueTicks: y.ticks(TICKS).filter(Number.isInteger).map((value) => ({ y: y(value), text: write(value) })), // prettier-ignore
    yearTicks: yearTicks(years, x).map((year) => ({ x: x(year), year })),
    lines: runs.filter(({ length }) => length > 1).map((run) => path(run) ?? ''),
    dots: runs.flatMap(
      (run) =>
      run
        .filter(({ year }) => run.length === 1 || provisional.includes(year))
        .map(({ year, low }) => ({ x: x(year), y: y(low), isProvisional: provisional.includes(year) })), // prettier-ignore
    ),
    spans: known
      .filter(({ low, high }) => low < high)
      .map(({ year, low, high }) => ({ x: x(year), low: y(low), high: y(high) })),
    normY: norm ? y(norm.pupils) : null,
    labels: placedLabels(content, known, { x, y, frame }),
    projection: projection && layoutProjection(projection, x, y),
    forecasts: forecasts.map((forecast) => layoutForecast(forecast, x, y)),
    marks: placed.marks,
  };
}

/** Returns the counted and expected years of the axis, ascending. */
export function yearsOf({
  years,
  projection,
  forecasts,
}: Pick<ChartContent, 'years' | 'forecasts'> & {
  projection: { years: readonly { year: number }[] } | null;
}): number[] {
  const ahead = [...(projection?.years ?? []), ...forecasts.flatMap(({ points }) => points)];
  return [...new Set([...years, ...ahead.map(({ year }) => year)])].sort((a, b) => a - b);
}

interface Known {
  year: number;
  low: number;
  high: number;
}

/** Splits the exactly known counts into runs of consecutive years. */
function runsOf(known: readonly Known[]): Known[][] {
  const runs: Known[][] = [];
  let before = NaN;
  for (const one of known) {
    if (one.low < one.high) continue;
    if (one.year === before + 1) runs.at(-1)?.push(one);
    else runs.push([one]);
    before = one.year;
  }
  return runs;
}

/**
 * Places the labels of the last count, the norm and the forecasts at the right of the lines, apart from each other. Where a projection goes on
 * from the last count, its label stands left of it, on the side where the line does not come from.
 */
function placedLabels(
  { norm, end, projection, forecasts }: ChartContent,
  known: readonly Known[],
  on: { x: (year: number) => number; y: (pupils: number) => number; frame: Frame },
): PlacedLabel[] {
  const last = known.at(-1);
  const middleOf = ({ low, high }: Known) => on.y((low + high) / 2);
  const ofEnd = last && end !== '' ? [{ kind: 'end' as const, text: end, x: on.x(last.year), y: middleOf(last) }] : []; // prettier-ignore
  const ofNorm = norm ? [{ kind: 'norm' as const, text: norm.label, x: on.frame.right, y: on.y(norm.pupils) }] : []; // prettier-ignore
  const ofForecasts = forecasts.flatMap(({ label: text, points }) => {
    const last = points.at(-1);
    return last ? [{ kind: 'forecast' as const, text, x: on.x(last.year), y: on.y(last.pupils) }] : []; // prettier-ignore
  });
  const wanted = [...(projection ? [] : ofEnd), ...ofNorm, ...ofForecasts];
  const middles = placeLabels(
    wanted.map(({ y }) => ({ y, height: ROW })),
    on.frame.top - ROW / 2,
    on.frame.bottom + ROW / 2,
  );
  const placed = wanted.map((one, i) => ({ ...one, x: one.x + GAP, y: middles[i] ?? one.y, anchor: 'start' as const })); // prettier-ignore
  const before = known.at(-2);
  const isFalling = last !== undefined && before !== undefined && middleOf(before) < middleOf(last);
  const beside = projection ? ofEnd : [];
  return [
    ...beside.map((one) => ({ ...one, x: one.x - GAP / 2, y: one.y + (isFalling ? 1 : -1) * ROW * 0.75, anchor: 'end' as const })), // prettier-ignore
    ...placed,
  ];
}

/** Places the words about events in rows above the lines, so that no two overlap: each in the lowest row in which it fits. */
function placeMarks(
  marks: readonly Mark[],
  x: (year: number) => number,
  within: { left: number; right: number },
): { rows: number; marks: ChartLayout['marks'] } {
  const ends: number[] = [];
  const rowed = [...marks]
    .sort((a, b) => a.year - b.year)
    .map(({ year, text }) => {
      const at = x(year);
      const size = textWidth(text, TEXT_SIZE) + GAP;
      const anchor = at + size > within.right ? ('end' as const) : ('start' as const);
      const [from, to] = anchor === 'start' ? [at, at + size] : [at - size, at];
      const free = ends.findIndex((end) => end <= from);
      const row = free < 0 ? ends.length : free;
      ends[row] = to;
      return { x: at, text, anchor, row };
    });
  const rows = ends.length;
  return { rows, marks: rowed.map(({ row, ...rest }) => ({ ...rest, y: ROW * (rows - row) })) };
}
