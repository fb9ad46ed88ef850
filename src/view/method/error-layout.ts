import { line, max } from 'd3';
import { linearScale } from '../kit/linear-scale.ts';
import { placeLabels } from '../trend/layout/labels.ts';
import { textWidth } from '../trend/layout/text-width.ts';
import type { ErrorLine, ErrorLines } from './error-lines.ts';

const TEXT_SIZE = 13;
const MARGIN = { top: 12, bottom: 44, left: 32 };
/** Distance in pixels between the end of a line and its label. */
const GAP = 20;
const LINE_HEIGHT = 17;
/** In a chart narrower than `chart` pixels, the names of methods that are wider than `label` pixels are written on two lines. */
const NARROW = { chart: 480, label: 118 };
/** Smallest distance in pixels between two numbers on the axis of horizons. */
const TICK_WIDTH = 22;

/**
 * Colours and SVG dash patterns of the lines of methods other than the default and the naive method, in the order of the
 * lines.
 */
const OTHERS: readonly (readonly [colour: string, dashes?: string])[] = [
  ['var(--area-1)'],
  ['var(--area-2)', '2 3'],
  ['var(--area-3)', '9 3'],
  ['var(--area-4)', '9 3 2 3'],
  ['var(--area-6)', '4 2'],
];
const NAIVE = ['var(--ink)', '6 4'] as const;
const DEFAULT = ['var(--accent)'] as const;

/** The line of one method in the chart of errors, with the label of the line; positions are in pixels. */
interface PlacedLine {
  method: string;
  role: ErrorLine['role'];
  colour: string;
  /** SVG dash pattern; undefined for a solid line. */
  dashes: string | undefined;
  path: string;
  dots: [x: number, y: number][];
  end: [x: number, y: number];
  /**
   * The label: `x` and `y` are the position of its left middle, and each line of text is `dy` pixels below (or, if negative,
   * above) `y`.
   */
  label: { x: number; y: number; lines: { text: string; dy: number }[] };
}

export interface ErrorLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  horizons: { x: number; text: string }[];
  errors: { y: number; text: string }[];
  lines: PlacedLine[];
  /**
   * The x position, in pixels, from which horizons were tested on one non-overlapping period only; null where every horizon
   * was tested on more periods.
   */
  onePeriodFrom: number | null;
}

/**
 * Returns the layout of the chart of errors by horizon: the lines of all methods on one scale that starts at zero, with
 * labels at the ends of the lines.
 */
export function layoutErrors(
  { lines, onePeriodFrom }: ErrorLines,
  { width, height }: { width: number; height: number },
  nameOf: (line: ErrorLine) => string,
): ErrorLayout {
  const most = width < NARROW.chart ? NARROW.label : Infinity;
  const labels = lines.map(nameOf).map((name) => (widthOf(name) > most ? halved(name) : [name]));
  const widest = Math.max(0, ...labels.flat().map(widthOf));
  const { top, left } = MARGIN;
  const right = width - GAP - Math.min(widest, width * 0.45);
  const bottom = height - MARGIN.bottom;
  const points = lines.flatMap((one) => one.points);
  const horizons = [...new Set(points.map(({ horizon }) => horizon))].sort((a, b) => a - b);
  const x = linearScale([horizons[0] ?? 1, horizons.at(-1) ?? 2], [left + 8, right]);
  const y = linearScale([0, max(points, ({ error }) => error) ?? 1], [bottom, top], 5);
  const path = line<{ horizon: number; error: number }>(
    (point) => x(point.horizon),
    (point) => y(point.error),
  );
  const ends = lines.map(({ points: own }) => y(own.at(-1)?.error ?? 0));
  const middles = placeLabels(
    ends.map((end, i) => ({ y: end, height: LINE_HEIGHT * labels[i]!.length })),
    top - LINE_HEIGHT / 2,
    bottom + LINE_HEIGHT / 2,
  );
  const others = lines.filter(({ role }) => role === 'other');
  return {
    left,
    right,
    top,
    bottom,
    horizons: spaced(horizons, x, horizons.at(-1) ?? 0),
    errors: y.ticks(5).map((error) => ({ y: y(error), text: String(error) })),
    lines: lines.map((one, i) => ({
      method: one.method,
      role: one.role,
      ...styleOf(one, others),
      path: path(one.points) ?? '',
      dots: one.points.map(({ horizon, error }) => [x(horizon), y(error)]),
      end: [x(one.points.at(-1)?.horizon ?? 1), ends[i]!],
      label: { x: right + GAP, y: middles[i]!, lines: stacked(labels[i]!) },
    })),
    onePeriodFrom: onePeriodFrom === null ? null : x(onePeriodFrom - 0.5),
  };
}

const widthOf = (text: string) => textWidth(text, TEXT_SIZE, true);

/** Splits a name into two lines at the space that makes the longer line shortest; a name without spaces stays one line. */
function halved(name: string): string[] {
  const words = name.split(' ');
  const partings = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (parts: string[]) => Math.max(...parts.map(({ length }) => length));
  return partings.sort((a, b) => longest(a) - longest(b))[0] ?? [name];
}

function stacked(lines: readonly string[]): { text: string; dy: number }[] {
  return lines.map((text, i) => ({ text, dy: (i - (lines.length - 1) / 2) * LINE_HEIGHT }));
}

function styleOf(line: ErrorLine, others: readonly ErrorLine[]) {
  const other = OTHERS[others.indexOf(line) % OTHERS.length];
  const [colour, dashes] = other ?? (line.role === 'naive' ? NAIVE : DEFAULT);
  return { colour, dashes };
}

/**
 * Returns the horizons that get a number on the axis, with positions: the last horizon, and the earlier horizons for which
 * there is room.
 */
function spaced(
  horizons: readonly number[],
  x: (horizon: number) => number,
  last: number,
): { x: number; text: string }[] {
  const kept: number[] = [last];
  for (const horizon of [...horizons].reverse()) {
    if (x(kept[0]!) - x(horizon) >= TICK_WIDTH) kept.unshift(horizon);
  }
  return kept.map((horizon) => ({ x: x(horizon), text: String(horizon) }));
}
