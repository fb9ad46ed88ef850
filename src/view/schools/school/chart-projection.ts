import { area, line } from 'd3';
import type { OneProjection } from '../../../engine/protocol/school-projection.ts';

/** The projection of a school as its chart shows it. */
export interface ChartProjection extends Pick<OneProjection, 'origin' | 'years' | 'reliableUntil'> {
  /** The pupils in `origin`, from which the lines start. */
  from: number;
  /** The words at the beginning of the projected years. */
  label: string;
  /** The words at what is expected in `reliableUntil`. */
  expected: string;
}

/** The projection in the chart; positions are in pixels from the top left corner. */
export interface ProjectionLayout {
  /** The newest count, from which years are projected, and the end of the years that are not drawn fainter. */
  from: number;
  faint: number;
  /** The intervals as SVG areas, the widest first. Of the years that are drawn fainter there is the 80 % interval only. */
  bands: { key: string; share: 80 | 95; isFaint: boolean; path: string }[];
  /** The expected pupils as SVG paths. */
  lines: { isFaint: boolean; path: string }[];
  /** The expected pupils of the last year that is not drawn fainter, and where its words stand: above the interval. */
  point: { x: number; y: number; text: string; textY: number } | null;
}

/** A projected year with the bounds of an interval; in the origin all three are the count. */
interface Span {
  year: number;
  expected: number;
  low: number;
  high: number;
}

/** The distance in pixels between the upper bound and the words above it. */
const ABOVE = 12;

/** Returns the highest number of pupils that is drawn of a projection: of the 95 % interval up to `reliableUntil`, of the 80 % later. */
export const mostDrawn = ({ years, reliableUntil }: ChartProjection): number =>
  Math.max(
    ...years.map(({ year, stays80, stays95 }) => (year <= reliableUntil ? stays95 : stays80)[1]),
  );

/** Returns the layout of a projection behind the history of a school, on the scales of its chart. */
export function layoutProjection(
  { origin, years, reliableUntil, from, expected }: ChartProjection,
  x: (year: number) => number,
  y: (pupils: number) => number,
): ProjectionLayout {
  const spansOf = (key: 'stays80' | 'stays95'): Span[] => [
    { year: origin, expected: from, low: from, high: from },
    ...years.map((one) => ({ year: one.year, expected: one.expected, low: one[key][0], high: one[key][1] })), // prettier-ignore
  ];
  const band = area<Span>(
    ({ year }) => x(year),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(1);
  const course = line<Span>(
    ({ year }) => x(year),
    (one) => y(one.expected),
  ).digits(1);
  const near = (spans: Span[]) => spans.filter(({ year }) => year <= reliableUntil);
  const far = (spans: Span[]) => spans.filter(({ year }) => year >= reliableUntil);
  const [inner, outer] = [spansOf('stays80'), spansOf('stays95')];
  const drawn = <T extends { path: string }>(all: T[]) => all.filter(({ path }) => path !== '');
  const pathOf = (of: (spans: Span[]) => string | null, spans: Span[]) =>
    spans.length > 1 ? (of(spans) ?? '') : '';
  const last = years.find(({ year }) => year === reliableUntil);
  return {
    from: x(origin),
    faint: x(Math.min(reliableUntil, years.at(-1)?.year ?? origin)),
    bands: drawn([
      { key: '95', share: 95, isFaint: false, path: pathOf(band, near(outer)) },
      { key: '80', share: 80, isFaint: false, path: pathOf(band, near(inner)) },
      { key: '80 far', share: 80, isFaint: true, path: pathOf(band, far(inner)) },
    ]),
    lines: drawn([
      { isFaint: false, path: pathOf(course, near(inner)) },
      { isFaint: true, path: pathOf(course, far(inner)) },
    ]),
    point: last
      ? { x: x(last.year), y: y(last.expected), text: expected, textY: y(last.stays80[1]) - ABOVE }
      : null,
  };
}
