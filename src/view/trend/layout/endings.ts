import { markOf } from '../../kit/marks.ts';
import { endOf, type ExtraLine } from '../series/extra-lines.ts';
import type { Horizon } from '../series/horizon.ts';
import type { Point } from '../series/points.ts';
import { plotted, type Series } from '../series/series.ts';
import { completeCounts } from './runs.ts';

/** Functions that write the names and numbers of the chart as text. */
export interface Naming {
  name: (series: Series) => string;
  /**
   * Returns the value in the label at the end of the line of an area: the interval of a projected year, the figure of the last
   * point where nothing is projected, or "rescaled" for a rescaled country.
   */
  end: (series: Series, point: Point) => string;
  /** Returns the words above the projected years, and those about the years in which the projection is fainter. */
  zone: (horizon: Horizon) => { projected: string; far: string };
  tick: (value: number) => string;
  year: (year: number) => string;
}

/** The last point of a line in the chart, with the texts and colour of the label of that line. */
export interface Ending {
  /** Identifies the line: the code of an area for its counts and projection, the key of an extra line for that line. */
  key: string;
  /** Whether the line is an extra line (such as a scenario), which is drawn less prominently than the counts of an area. */
  extra: boolean;
  colour: string;
  name: string;
  /** The value in the label, as text; empty where the label has only a name. */
  value: string;
  year: number;
  /** The value of the last point, on the scale of the chart (pupils or index). */
  at: number;
}

/**
 * Returns the end of the line of each area: the last point (the last projected year, or else the last count) and the texts
 * of the label.
 */
export function seriesEndings(series: readonly Series[], naming: Naming): Ending[] {
  return series.flatMap((one): Ending[] => {
    const end = lastOf(one);
    if (!end) return [];
    return [
      {
        key: one.code,
        extra: false,
        colour: one.place === null ? 'var(--ink)' : markOf(one.place).colour,
        name: naming.name(one),
        value: naming.end(one, end),
        year: end.year,
        at: plotted(one, end),
      },
    ];
  });
}

/**
 * Returns the end of each extra line: the last point and the text of the label. Lines of areas that are not in `series` are
 * left out.
 */
export function lineEndings(lines: readonly ExtraLine[], series: readonly Series[]): Ending[] {
  return lines.flatMap((line): Ending[] => {
    const end = endOf(line);
    const beside = series.find(({ code }) => code === line.code);
    if (!end || !beside) return [];
    return [
      {
        key: line.key,
        extra: true,
        colour: lineColour(line, beside),
        name: line.label,
        value: line.value ?? '',
        year: end.year,
        at: end.pupils * beside.factor,
      },
    ];
  });
}

/**
 * Returns the CSS colour of an extra line: the colour of the area for a scenario or a line of a user file, the colour of
 * text for an earlier projection, and a softer colour of text for another method.
 */
export function lineColour({ style }: ExtraLine, { place }: Series): string {
  if (style === 'scenario' || style === 'own') return markOf(place).colour;
  return style === 'past' ? 'var(--ink)' : 'var(--ink-soft)';
}

/** Returns the last point of an area: the last projected point, else the last complete count, else the last incomplete count. */
function lastOf({ points }: Series): Point | undefined {
  const last = (of: Point['state']) => points.findLast(({ state }) => state === of);
  return last('projected') ?? completeCounts(points).at(-1) ?? last('incomplete');
}
