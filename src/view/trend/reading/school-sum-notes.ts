import type { UserLine } from '../../../engine/protocol/user-files.ts';
import type { WordsOf } from '../../../text/words.ts';
import type { Trend } from '../series/series.ts';

/**
 * Returns a sentence for each area with a sum of DUO's forecasts of schools: what it expects in the last year in which it has a
 * figure and the area is projected too, beside what the projection expects, and how many of the schools are in the file.
 * @param texts the texts about user files
 */
export function schoolSumNotes(
  lines: readonly UserLine[],
  trend: Trend,
  texts: WordsOf<'userFiles'>,
  nameOf: (code: string) => string,
): string[] {
  return lines.flatMap(({ code, kind, file, years, pupils, schools }) => {
    const series = trend.series.find((one) => one.code === code);
    if (kind !== 'duo' || !series || !schools) return [];
    const at = years.findLastIndex(
      (year, i) =>
        Number.isFinite(pupils[i]) &&
        series.points.some((point) => point.year === year && point.state === 'projected'),
    );
    const ours = series.points.find(({ year }) => year === years[at]);
    if (!ours) return [];
    const theirs = pupils[at]!;
    const of = { place: nameOf(code), file, year: ours.year, theirs, ours: ours.pupils };
    return [texts.besideOurs({ ...of, open: schools.open, covered: schools.covered[at]! })];
  });
}
