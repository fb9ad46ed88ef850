import { markOf } from '../../kit/marks.ts';
import { endOf, type ExtraLine } from '../series/extra-lines.ts';
import type { Point } from '../series/points.ts';
import { plotted, type Series } from '../series/series.ts';

/** Functions that write the names and numbers of the chart as text. */
export interface Naming {
  name: (series: Series) => string;
  /**
   * Returns the value in the label at the end of a series: the figure of the last point, or a word such as "rescaled" for a
   * rescaled country.
   */
  end: (series: Series, point: Point) => string;
  tick: (value: number) => string;
}

/** The last point of a line in the chart, with the texts and colour of the label of that line. */
export interface Ending {
  /** Identifies the line: the code of the area for a series, the key of the line for an extra line. */
  key: string;
  /** Whether the line is an extra line, which is less prominent than a series. */
  extra: boolean;
  colour: string;
  name: string;
  /** The value in the label; empty where the label has only a name. */
  value: string;
  year: number;
  /** The value of the last point, on the scale of the chart (pupils or index). */
  at: number;
}

/** Returns the last point of each series with its label: the last projected year, or else the last count. */
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

/** Returns the last point of each extra line with its label; lines of areas that are not in `series` are left out. */
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
        value: '',
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

/** Returns the last point of a series: the last projected one, else the last complete count, else the last incomplete count. */
function lastOf({ points }: Series): Point | undefined {
  const last = (of: Point['state']) => points.findLast(({ state }) => state === of);
  return last('projected') ?? last('observed') ?? last('incomplete');
}
