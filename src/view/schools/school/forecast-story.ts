import type { WordsOf } from '../../../text/words.ts';
import type { ChartForecast } from './chart-forecasts.ts';

/**
 * Returns a sentence for each forecast of a school: what it expects in its first and its last year, or in `until` in place of the last
 * where it has a figure of that year.
 * @param until the year that the sentence about our projection is about; null without a projection
 */
export const forecastSentences = (
  forecasts: readonly ChartForecast[],
  until: number | null,
  { chart }: WordsOf<'school'>,
): string[] =>
  forecasts.map(({ file, points }) => {
    const first = points[0]!;
    const last = points.find(({ year }) => year === until) ?? points.at(-1)!;
    return chart.forecast(file, first, last);
  });

/** Returns the notes about the forecasts in the chart of the school `code`: their sign, and a code that the school had before. */
export const forecastNotes = (
  forecasts: readonly ChartForecast[],
  code: string,
  { chart }: WordsOf<'school'>,
): string[] => [
  ...(forecasts.length > 0 ? [chart.forecastNote(forecasts.map(({ file }) => file))] : []),
  ...forecasts.flatMap((one) =>
    one.code === code ? [] : [chart.forecastCode(one.file, one.code)],
  ),
];
