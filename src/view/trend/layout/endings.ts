import { markOf } from '../../kit/marks.ts';
import { endOf, type ExtraLine } from '../series/extra-lines.ts';
import type { Point } from '../series/points.ts';
import { plotted, type Series } from '../series/series.ts';

/** How numbers and areas are written in the chart. */
export interface Naming {
  name: (series: Series) => string;
  /** The value after the name at the end of the line. */
  end: (series: Series, point: Point) => string;
  tick: (value: number) => string;
}

/** The end of a line, with its label. */
export interface Ending {
  /** The code of a series, or the key of an extra line. */
  key: string;
  /** Whether it belongs to an extra line, which is less prominent than a series. */
  extra: boolean;
  colour: string;
  name: string;
  /** Empty where there is only a name. */
  value: string;
  year: number;
  /** The last value on the scale of the chart. */
  at: number;
}

/** The ends of series: the last projected year, or else the last counted one. */
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

/** The ends of the extra lines of these series. */
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

/** A scenario is drawn in the colour of its area; other methods have a muted colour. */
export function lineColour({ style }: ExtraLine, { place }: Series): string {
  if (style === 'scenario' || style === 'own') return markOf(place).colour;
  return style === 'past' ? 'var(--ink)' : 'var(--ink-soft)';
}

/** The point at which a series ends. */
function lastOf({ points }: Series): Point | undefined {
  const last = (of: Point['state']) => points.findLast(({ state }) => state === of);
  return last('projected') ?? last('observed') ?? last('incomplete');
}
