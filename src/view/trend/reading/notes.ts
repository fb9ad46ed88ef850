import type { Words } from '../../../text/words.ts';
import { yearSpans } from '../../../text/year-spans.ts';
import type { Point } from '../series/points.ts';
import type { Trend } from '../series/series.ts';

/**
 * Returns the sentences below the chart about the rescaled country, areas that cannot be drawn, and years without figures,
 * as far as the chart has them.
 */
export function notesOf(
  trend: Trend,
  asked: { base: number; scale: 'aantal' | 'index' },
  words: Words,
  nameOf: (code: string) => string,
): string[] {
  const { notes } = words.trend;
  const absent = trend.series.filter(({ factor }) => Number.isNaN(factor));
  const sentences: string[] = [];
  if (trend.anchor !== null && trend.series.length > 1) {
    sentences.push(notes.rescaled(nameOf(trend.anchor), asked.base));
  }
  if (absent.length > 0) {
    const without = (state: boolean) =>
      absent
        .filter(({ points }) => hasNone(points, asked.base) === state)
        .map(({ code }) => nameOf(code));
    if (asked.scale === 'aantal') sentences.push(notes.notRescaled(asked.base));
    else {
      if (without(true).length > 0) sentences.push(notes.noPupils(without(true), asked.base));
      if (without(false).length > 0) sentences.push(notes.noIndex(without(false), asked.base));
    }
  }
  const gap = gapYears(trend);
  if (gap.length > 0) sentences.push(notes.gaps(yearSpans(gap, words.year).join(', ')));
  return sentences;
}

/**
 * Whether an area without an index had no pupils in `year`. That is so if the count is complete, because any complete count
 * above zero gives an index.
 */
const hasNone = (points: readonly Point[], year: number) =>
  points.some(
    ({ year: one, state }) => one === year && (state === 'observed' || state === 'noSchool'),
  );

/** Returns all statuses of the figures in the chart; the notes explain the symbols of the incomplete and masked figures. */
export function oddStates(trend: Trend): Set<Point['state']> {
  const drawn = trend.series.filter(({ factor }) => !Number.isNaN(factor));
  return new Set(drawn.flatMap(({ points }) => points.map(({ state }) => state)));
}

/** Returns the years up to the newest count in which the country has no figure, and therefore no area has one. */
function gapYears({ series, horizon }: Trend): number[] {
  const newest = horizon?.origin ?? Infinity;
  return (series.at(-1)?.points ?? [])
    .filter(({ year, state }) => state === 'missing' && year <= newest)
    .map(({ year }) => year);
}
