import type { Words } from '../../text/words.ts';
import { markOf, type Mark } from '../marks.ts';
import type { Point, Series, Trend } from './series.ts';

/** What cannot be said of a year. */
const NONE = '–';

/** One series in one year, in words. */
export interface Reading {
  code: string;
  name: string;
  mark: Mark;
  count: string;
  index: string;
  change: string;
  /** Words for what is out of the ordinary with the figure; empty where nothing is. */
  note: string;
}

/** The figures of all series in a year. */
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

/** A count with its masked cells, or the interval that only they make; empty where there is no figure. */
export function countWords(point: Point, words: Words): string {
  const { state, pupils, masked } = point;
  if (state === 'missing') return '';
  if (state === 'masked') return together(words.trend.onlyMasked(masked));
  const count = words.numbers.count(pupils);
  return masked > 0 ? `${count} ${together(words.count.plusMasked(masked))}` : count;
}

/** Keeps a short phrase on one line. */
const together = (phrase: string) => phrase.replaceAll(' ', '\u00a0');

/** What a table says of a figure besides its number. */
export function statusWords(point: Point, words: Words): string {
  return point.state === 'observed' ? '' : words.status[point.state];
}

/** A reading as one phrase, to be spoken. */
export function spoken(
  { name, count, index, change, note }: Reading,
  words: Words,
  base: number,
): string {
  const known = (text: string) => (text === NONE ? '' : text);
  return words.trend.spoken(
    { name, count, index: known(index), change: known(change), note },
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
    index: Number.isNaN(point.index) ? NONE : numbers.decimal(point.index),
    change: Number.isNaN(point.change) ? NONE : numbers.signedPercent(point.change),
    note: statusWords(point, words),
  };
}
