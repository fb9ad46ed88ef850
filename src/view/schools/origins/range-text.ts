import type { Bounds } from '../../../tables/pupil-origins.ts';

type Between = (low: string, high: string) => string;

/** Writes a number of pupils: one number where it is exactly known, else its bounds. */
export function pupilsRange(
  { low, high }: Bounds,
  write: (value: number) => string,
  between: Between,
): string {
  return low === high ? write(low) : between(write(low), write(high));
}

/** Returns the share, in percent, of a part in a whole that has this part and a rest; the bounds are the least and the most. */
export function shareRange(part: Bounds, whole: Bounds): Bounds {
  return {
    low: percent(part.low, Math.max(part.low, whole.high)),
    high: Math.min(100, percent(part.high, Math.max(part.high, whole.low))),
  };
}

/**
 * Returns the share, in percent, of a part in the sum of this part and a rest that do not depend on each other, such as the pupils of
 * other schools: least with the smallest part and the largest rest, most with the largest part and the smallest rest.
 */
export function shareBeside(part: Bounds, rest: Bounds): Bounds {
  return {
    low: percent(part.low, part.low + rest.high),
    high: percent(part.high, part.high + rest.low),
  };
}

/** Returns what a whole has besides one of the parts that it is the sum of. */
export const restOf = (whole: Bounds, part: Bounds): Bounds => ({
  low: whole.low - part.low,
  high: whole.high - part.high,
});

/** Returns the bounds of the pupils of several parts together. */
export const sumOf = (parts: readonly { pupils: Bounds }[]): Bounds => ({
  low: parts.reduce((sum, { pupils }) => sum + pupils.low, 0),
  high: parts.reduce((sum, { pupils }) => sum + pupils.high, 0),
});

const percent = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : NaN);

/** Writes a share: its bounds in whole percents where these differ, else one number; a dash for a share of nothing. */
export function shareText(
  { low, high }: Bounds,
  write: (value: number) => string,
  between: Between,
): string {
  if (Number.isNaN(high)) return '–';
  const [least, most] = [write(low), write(high)];
  return least === most ? least : between(least, most);
}
