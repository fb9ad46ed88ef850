import type { Words } from '../../../text/words.ts';
import { markOf, type Mark } from '../../kit/marks.ts';
import type { Band } from '../../../tables/area-view.ts';
import type { Point } from '../series/points.ts';
import type { Series, Trend } from '../series/series.ts';

/** The text where there is no figure. */
const NONE = '–';

/** The texts about one series in one year. */
export interface Reading {
  code: string;
  name: string;
  mark: Mark;
  count: string;
  /** The intervals of a projected year; null in other years. */
  band: Band | null;
  index: string;
  change: string;
  /** The status of the figure in words; empty for an ordinary figure. */
  note: string;
}

/** Returns the texts about all series in a year. */
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
 * Returns a count in words: with its number of masked cells, or as an interval where there are only masked cells; empty where
 * there is no figure.
 */
export function countWords(point: Point, words: Words): string {
  const { state, pupils, masked } = point;
  if (state === 'missing') return '';
  if (state === 'masked') return unbroken(words.trend.onlyMasked(masked));
  const count = words.numbers.count(pupils);
  return masked > 0 ? `${count} ${unbroken(words.count.plusMasked(masked))}` : count;
}

/** Replaces spaces by no-break spaces. */
const unbroken = (phrase: string) => phrase.replaceAll(' ', '\u00a0');

/**
 * Returns the status of a figure in words, for a table; not that its year is projected, since the header of the row says
 * that.
 */
export function statusWords({ state, reason, fromUser }: Point, words: Words): string {
  if (reason !== null) return words.trend.reasons[reason];
  const status = state === 'observed' || state === 'projected' ? '' : words.status[state];
  return [fromUser ? words.userFigures.mark : '', status].filter(Boolean).join(', ');
}

/** Returns the bounds of the 80 and 95 % intervals in words; `factor` converts pupils to the scale of the chart. */
export function bandWords(band: Band, words: Words, factor = 1): { p80: string; p95: string } {
  const { interval } = words.trend;
  return {
    p80: interval(band.low80 * factor, band.high80 * factor),
    p95: interval(band.low95 * factor, band.high95 * factor),
  };
}

/** Returns the announcement of the figure of a series in one year. */
export function spoken(
  { name, count, band, index, change, note }: Reading,
  words: Words,
  base: number,
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
    base,
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
