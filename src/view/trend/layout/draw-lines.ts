import { area as areaOf, line as lineOf } from 'd3';
import { lineColour, lineEndings } from './endings.ts';
import { boundsIn, type ExtraLine } from '../series/extra-lines.ts';
import { TEXT_SIZE, type Frame, type Scale } from './frame.ts';
import { placeLabels } from './labels.ts';
import { plotted, type Series } from '../series/series.ts';
import { textWidth } from './text-width.ts';

/** An extra line (such as a scenario or an earlier projection) as it is drawn: an SVG path, a colour and points in pixels. */
export interface DrawnLine {
  line: ExtraLine;
  colour: string;
  /** The number of the scenario, or else of the line among the extra lines of its style, from 0; it decides the dash pattern. */
  nth: number;
  path: string;
  /**
   * The point, in pixels, where the line starts: the figure of the area in the year before the first year of the line. Null
   * where the area has no figure in that year.
   */
  from: [x: number, y: number] | null;
  /**
   * The points of the line, in pixels, that get a symbol: every year with a figure of a line from a user file; empty for
   * other lines.
   */
  signs: [x: number, y: number][];
  /** SVG path around the range between the bounds of a line of a user file; empty where the line has no bounds. */
  band: string;
}

/** A label inside the plot, to the right of the end of an extra line that ends early enough to leave room for the text. */
export interface InsideLabel {
  key: string;
  text: string;
  x: number;
  y: number;
}

const LINE = 14;

/** Distance in pixels between the end of a line and the label of that line inside the plot. */
const BESIDE = 4;

/**
 * Returns the extra lines as they are drawn; lines of areas that are not in `series` are left out. A line starts at the
 * figure of the area in the year before the first year of the line.
 */
export function drawLines(
  lines: readonly ExtraLine[],
  series: readonly Series[],
  on: { x: Scale; y: Scale },
): DrawnLine[] {
  const nth = new Map<string, number>();
  return lines.flatMap((line): DrawnLine[] => {
    const beside = series.find(({ code }) => code === line.code);
    if (!beside) return [];
    const place = nth.get(line.style) ?? 0;
    nth.set(line.style, place + 1);
    const start = startOf(line, beside, on);
    const steps = line.years.map((year, i): [number, number] => [
      on.x(year),
      on.y((line.pupils[i] ?? NaN) * beside.factor),
    ]);
    const path = lineOf()
      .defined(([, y]) => Number.isFinite(y))
      .digits(1);
    return [
      {
        line,
        colour: lineColour(line, beside),
        nth: line.scenario ?? place,
        path: path(start ? [start, ...steps] : steps) ?? '',
        from: start,
        band: bandOf(line, beside, on),
        signs: line.style === 'own' ? signsAmong(steps) : [],
      },
    ];
  });
}

/** The least distance in pixels between two signs on a line: nearer together they hide the line and its bounds. */
const SIGN_GAP = 18;

/** Returns the points of a line that have a sign: the last, and those before it that are far enough apart. */
function signsAmong(steps: readonly [number, number][]): [number, number][] {
  const signs: [number, number][] = [];
  for (const [x, y] of steps.toReversed()) {
    if (Number.isFinite(y) && (signs[0]?.[0] ?? Infinity) - x >= SIGN_GAP) signs.unshift([x, y]);
  }
  return signs;
}

/** Returns the pupils of all extra lines in all years, and the bounds of those with bounds, on the scale of the chart, so that the axis of values can include them. */
export function linesReach(lines: readonly ExtraLine[], series: readonly Series[]): number[] {
  return lines.flatMap(({ code, pupils, bounds }) => {
    const factor = series.find((one) => one.code === code)?.factor ?? NaN;
    return [pupils, bounds?.low ?? [], bounds?.high ?? []].flatMap((figures) =>
      Array.from(figures, (count) => count * factor).filter(Number.isFinite),
    );
  });
}

/**
 * Whether the label of an extra line fits inside the plot, to the right of the end of the line; `rest` is the number of
 * pixels from that end to the right edge of the plot.
 */
export function hasRoomInside({ label }: ExtraLine, rest: number): boolean {
  return rest >= textWidth(label, TEXT_SIZE) + BESIDE;
}

/**
 * Returns a label per extra line of `lines`, drawn inside the plot at the end of the line. Labels are moved up or down so
 * that they do not overlap.
 */
export function insideLabels(
  lines: readonly ExtraLine[],
  series: readonly Series[],
  on: { frame: Frame; x: Scale; y: Scale },
): InsideLabel[] {
  const endings = lineEndings(lines, series);
  const middles = placeLabels(
    endings.map(({ at }) => ({ y: on.y(at), height: LINE })),
    on.frame.top,
    on.frame.bottom,
  );
  return endings.map(({ key, name, year }, i) => ({
    key,
    text: name,
    x: on.x(year) + BESIDE,
    y: middles[i] ?? 0,
  }));
}

/**
 * Returns the SVG path around the bounds of a line, over each run of years that has bounds; it starts at the figure of the area in the
 * year before. Empty where no year has bounds.
 */
function bandOf(line: ExtraLine, series: Series, { x, y }: { x: Scale; y: Scale }): string {
  const before = figureBefore(line, series);
  const known = line.years.map((year) => ({ year, bounds: boundsIn(line, year) }));
  if (known.every(({ bounds }) => bounds === null)) return '';
  const spans = known.map(({ year, bounds }) => ({
    x: x(year),
    low: y((bounds?.low ?? NaN) * series.factor),
    high: y((bounds?.high ?? NaN) * series.factor),
  }));
  const start = before && { x: x(before.year), low: y(before.value), high: y(before.value) };
  const shape = areaOf<(typeof spans)[number]>(
    (span) => span.x,
    ({ low }) => low,
    ({ high }) => high,
  )
    .defined(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .digits(1);
  return shape(start ? [start, ...spans] : spans) ?? '';
}

function startOf(
  line: ExtraLine,
  series: Series,
  { x, y }: { x: Scale; y: Scale },
): [number, number] | null {
  const before = figureBefore(line, series);
  return before && [x(before.year), y(before.value)];
}

/** Returns the figure of the area in the year before the first year of a line, on the scale of the chart; null where it has none. */
function figureBefore(line: ExtraLine, series: Series): { year: number; value: number } | null {
  const before = series.points.find(({ year }) => year + 1 === line.years[0]);
  const value = before ? plotted(series, before) : NaN;
  return before && Number.isFinite(value) ? { year: before.year, value } : null;
}
