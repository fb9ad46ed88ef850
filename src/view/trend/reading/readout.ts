import type { Words } from '../../../text/words.ts';
import { markOf, type Mark } from '../../kit/marks.ts';
import type { Band } from '../../../tables/area-view.ts';
import type { Point } from '../series/points.ts';
import type { Series, Trend } from '../series/series.ts';

/** The text for an index or a change that cannot be computed. */
const NONE = '–';

/** The texts about one area in one year, for the readout below the chart. */
export interface Reading {
  code: string;
  name: string;
  mark: Mark;
  count: string;
  /** The intervals of a projected year, in pupils; null in a counted year and where the intervals are not known. */
  band: Band | null;
  index: string;
  change: string;
  /** What is special about the figure, or why there is none, in words; empty for an ordinary count or projection. */
  note: string;
}

/** Returns the texts about all areas of the chart in a year, one element per area. */
export function readingsOf(
  trend: Trend,
  year: number,
  words: Words,
  nameOf: (code: string) => string,
): Reading[] {
  return trend.series.flatMap((series) => {
    const point = series.points.find((one) => one.year === year);
    return point ? [reading(series, point, words, nameOf(series.code))] : [];
  });
}

/**
 * Returns the pupils of a point as text, followed by their bounds, or by the number of masked cells, if there are any; only that number ("3 ×
 * <5") where all pupils are masked, and empty where there is no figure.
 */
export function countWords(point: Point, words: Words): string {
  const { state, pupils, masked, bounds } = point;
  if (state === 'missing' || state === 'noSchool') return '';
  if (state === 'masked') return unbroken(words.trend.onlyMasked(masked));
  const count = words.numbers.count(pupils);
  if (bounds) return `${count} ${unbroken(`(${words.trend.interval(bounds.low, bounds.high)})`)}`;
  return masked > 0 ? `${count} ${unbroken(words.count.plusMasked(masked))}` : count;
}

/** Returns `phrase` with no-break spaces in place of spaces, so that it stays on one line. */
const unbroken = (phrase: string) => phrase.replaceAll(' ', '\u00a0');

/**
 * Returns in words what is special about a figure: the reason why it is missing, its status, or that it comes from a user
 * file. Empty for an ordinary count, and for a projected figure.
 */
export function statusWords({ state, reason, fromUser }: Point, words: Words): string {
  if (reason !== null) return words.trend.reasons[reason];
  const status = state === 'observed' || state === 'projected' ? '' : words.status[state];
  return [fromUser ? words.userFigures.mark : '', status].filter(Boolean).join(', ');
}

/**
 * Returns the bounds of the 80 and 95 % intervals as text, such as "1.200–1.300". The bounds are multiplied by `factor`,
 * with which pupils become an index.
 */
export function bandWords(band: Band, words: Words, factor = 1): { p80: string; p95: string } {
  const { interval } = words.trend;
  return {
    p80: interval(band.low80 * factor, band.high80 * factor),
    p95: interval(band.low95 * factor, band.high95 * factor),
  };
}

/**
 * Returns what screen readers announce about an area in one year.
 * @param since the words for the base year after a change, such as "since 2015"
 */
export function spoken(
  { name, count, band, index, change, note }: Reading,
  words: Words,
  since: string,
): string {
  const known = (text: string) => (text === NONE ? '' : text);
  return words.trend.spoken(
    {
      name,
      count,
      intervals: band
        ? [
            { share: 80, low: band.low80, high: band.high80 },
            { share: 95, low: band.low95, high: band.high95 },
          ]
        : [],
      index: known(index),
      change: known(change),
      note,
    },
    since,
  );
}

function reading(series: Series, point: Point, words: Words, name: string): Reading {
  const { numbers } = words;
  return {
    code: series.code,
    name,
    mark: markOf(series.place),
    count: countWords(point, words),
    band: point.band,
    index: Number.isNaN(point.index) ? NONE : numbers.decimal(point.index),
    change: Number.isNaN(point.change) ? NONE : numbers.signedPercent(point.change),
    note: statusWords(point, words),
  };
}
