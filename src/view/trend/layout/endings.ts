import { markOf } from '../../kit/marks.ts';
import { endOf, type ExtraLine } from '../series/extra-lines.ts';
import type { Point } from '../series/points.ts';
import { plotted, type Series } from '../series/series.ts';

/** Functions that write areas and numbers as texts in the chart. */
export interface Naming {
  name: (series: Series) => string;
  /** Writes the value of the last point of a series, for the label at the end of its line. */
  end: (series: Series, point: Point) => string;
  tick: (value: number) => string;
}

/** The end of a line, with the texts of its label. */
export interface Ending {
  /** The code of a series, or the key of an extra line. */
  key: string;
  /** Whether the line is an extra line, which is less prominent than a series. */
  extra: boolean;
  colour: string;
  name: string;
  /** The value in the label; empty where the label has only a name. */
  value: string;
  year: number;
  /** The last value of the line, on the scale of the chart. */
  at: number;
}

/** Returns the end of each series: the last projected year, or else the last counted year. */
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

/** Returns the ends of the extra lines of areas in `series`. */
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
 * Returns the CSS colour of an extra line: the colour of its area for a scenario or user figures, that of text for an earlier
 * projection, and a soft one for another method.
 */
export function lineColour({ style }: ExtraLine, { place }: Series): string {
  if (style === 'scenario' || style === 'own') return markOf(place).colour;
  return style === 'past' ? 'var(--ink)' : 'var(--ink-soft)';
}

/** Returns the point at which a series ends: the last projected point, or else the last counted point. */
function lastOf({ points }: Series): Point | undefined {
  const last = (of: Point['state']) => points.findLast(({ state }) => state === of);
  return last('projected') ?? last('observed') ?? last('incomplete');
}
