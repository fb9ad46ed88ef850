import { nice, ticks } from 'd3';

/** A function from values to positions in pixels or percent, along a straight line. */
export interface LinearScale {
  /** Returns the position of a value; the middle of the range where the domain is a single value. */
  (value: number): number;
  /** Returns the value at a position: the inverse of the scale. */
  invert(position: number): number;
  /** The values at the two ends of the scale, lowest first. */
  readonly domain: readonly [number, number];
  /** The positions of the two ends of the scale, in the order of the domain. */
  readonly range: readonly [number, number];
  /** Returns about `count` round values within the domain, ascending. */
  ticks(count: number): number[];
}

/**
 * Returns the scale on which `domain` is drawn over `range`. With `count`, the ends of the domain are first moved outwards to
 * round values, as far apart as about `count` ticks.
 *
 * The scale is that of d3-scale for numbers. d3-scale itself also brings the code for colours, dates and formats, a tenth of
 * the script of the first screen.
 */
export function linearScale(
  [low, high]: readonly [number, number],
  range: readonly [number, number],
  count?: number,
): LinearScale {
  const domain = count === undefined ? ([low, high] as const) : nice(low, high, count);
  return Object.assign((value: number) => between(value, domain, range), {
    invert: (position: number) => between(position, range, domain),
    domain,
    range,
    ticks: (wanted: number) => ticks(...domain, wanted),
  });
}

/** Returns the number that lies between the ends of `to` as `value` lies between the ends of `from`. */
function between(
  value: number,
  [from0, from1]: readonly [number, number],
  [to0, to1]: readonly [number, number],
): number {
  const part = from0 === from1 ? 0.5 : (value - from0) / (from1 - from0);
  return to0 * (1 - part) + to1 * part;
}
