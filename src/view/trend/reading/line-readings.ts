import type { Words } from '../../../text/words.ts';
import { pupilsIn, type ExtraLine } from '../series/extra-lines.ts';
import type { Trend } from '../series/series.ts';

/** An extra line in one year, in words. */
export interface LineReading {
  key: string;
  /** The code of the area. */
  code: string;
  name: string;
  /** Expected pupils; a dash where the line has no figure in the year. */
  count: string;
  /** The difference from the later count; empty where that is not known. */
  note: string;
}

/** Returns the readings of the extra lines in a year. */
export function lineReadings(
  lines: readonly ExtraLine[],
  trend: Trend,
  year: number,
  words: Words,
): LineReading[] {
  return lines.map((line) => {
    const pupils = pupilsIn(line, year);
    const came = trend.series
      .find(({ code }) => code === line.code)
      ?.points.find((point) => point.year === year && point.state === 'observed')?.pupils;
    const isMissed = line.style === 'past' && came !== undefined && came > 0;
    return {
      key: line.key,
      code: line.code,
      name: line.name,
      count: Number.isFinite(pupils) ? words.numbers.count(pupils) : '–',
      note:
        boundsNote(line, year, words) ||
        (isMissed && Number.isFinite(pupils)
          ? words.trend.lines.miss((100 * (pupils - came)) / came)
          : ''),
    };
  });
}

/** "1.200–1.300", where the line has bounds in that year. */
function boundsNote({ years, bounds }: ExtraLine, year: number, words: Words): string {
  const at = years.indexOf(year);
  const [low, high] = [bounds?.low[at] ?? NaN, bounds?.high[at] ?? NaN];
  return Number.isFinite(low) && Number.isFinite(high) ? words.trend.interval(low, high) : '';
}

/** Returns the announcement of a reading; empty where it has no figure. */
export function announceLine({ name, count, note }: LineReading): string {
  const said = [count === '–' ? '' : count, note].filter(Boolean).join(', ');
  return said && `${name}: ${said}`;
}
