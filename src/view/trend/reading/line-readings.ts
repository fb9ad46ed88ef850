import type { Words } from '../../../text/words.ts';
import { boundsIn, pupilsIn, type ExtraLine } from '../series/extra-lines.ts';
import type { Trend } from '../series/series.ts';

/** The texts about an extra line (such as a scenario) in one year, for the readout below the chart. */
export interface LineReading {
  key: string;
  /** Code of the area of the line. */
  code: string;
  name: string;
  /** Pupils of the line in the year, as text; a dash where the line has no figure for the year. */
  count: string;
  /**
   * The bounds of the line or, for an earlier projection, the difference from the later count in percent, as text; empty
   * where there are neither.
   */
  note: string;
}

/** Returns the texts about the extra lines in a year, one element per line. */
export function lineReadings(
  lines: readonly ExtraLine[],
  trend: Trend,
  year: number,
  words: Words,
): LineReading[] {
  return lines.map((line) => {
    const pupils = pupilsIn(line, year);
    const counted = trend.series
      .find(({ code }) => code === line.code)
      ?.points.find((point) => point.year === year && point.state === 'observed')?.pupils;
    const isMissed = line.style === 'past' && counted !== undefined && counted > 0;
    return {
      key: line.key,
      code: line.code,
      name: line.name,
      count: Number.isFinite(pupils) ? words.numbers.count(pupils) : '–',
      note:
        boundsNote(line, year, words) ||
        (isMissed && Number.isFinite(pupils)
          ? words.trend.lines.miss((100 * (pupils - counted)) / counted)
          : ''),
    };
  });
}

/** Returns the bounds of a line in a year, such as "1.200–1.300"; empty where the line has no bounds in that year. */
function boundsNote(line: ExtraLine, year: number, words: Words): string {
  const bounds = boundsIn(line, year);
  return bounds ? words.trend.interval(bounds.low, bounds.high) : '';
}

/**
 * Returns what screen readers announce about an extra line in one year: name, pupils and note; empty where there is no
 * figure.
 */
export function announceLine({ name, count, note }: LineReading): string {
  const value = [count === '–' ? '' : count, note].filter(Boolean).join(', ');
  return value && `${name}: ${value}`;
}
