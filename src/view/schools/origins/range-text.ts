import type { PupilRange } from '../../../tables/pupil-origins.ts';

type Between = (low: string, high: string) => string;

/** Writes a number of pupils: one number where it is exactly known, else its bounds. */
export function pupilsRange(
  { low, high }: PupilRange,
  write: (value: number) => string,
  between: Between,
): string {
  return low === high ? write(low) : between(write(low), write(high));
}

/** A share in percent with its bounds. */
export type ShareRange = PupilRange;

/** Returns the share, in percent, of a part in a whole that has this part and a rest; the bounds are the least and the most. */
export function shareRange(part: PupilRange, whole: PupilRange): ShareRange {
  return {
    low: percent(part.low, Math.max(part.low, whole.high)),
    expected: percent(part.expected, whole.expected),
    high: Math.min(100, percent(part.high, Math.max(part.high, whole.low))),
  };
}

/**
 * Returns the share, in percent, of a part in the sum of this part and a rest that do not depend on each other, such as the pupils of
 * other schools: least with the smallest part and the largest rest, most with the largest part and the smallest rest.
 */
export function shareBeside(part: PupilRange, rest: PupilRange): ShareRange {
  return {
    low: percent(part.low, part.low + rest.high),
    expected: percent(part.expected, part.expected + rest.expected),
    high: percent(part.high, part.high + rest.low),
  };
}

/** Returns what a whole has besides one of the parts that it is the sum of. */
export const restOf = (whole: PupilRange, part: PupilRange): PupilRange => ({
  low: whole.low - part.low,
  expected: whole.expected - part.expected,
  high: whole.high - part.high,
});

const percent = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : NaN);

/** Writes a share: its bounds in whole percents where these differ, else one number. */
export function shareText(
  { low, high, expected }: ShareRange,
  write: (value: number) => string,
  between: Between,
): string {
  if (Number.isNaN(expected)) return '–';
  const [least, most] = [write(low), write(high)];
  return least === most ? least : between(least, most);
}
