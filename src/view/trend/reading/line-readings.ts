import type { Words } from '../../../text/words.ts';
import { pupilsIn, type ExtraLine } from '../series/extra-lines.ts';
import type { Trend } from '../series/series.ts';

/** An extra line in one year, in words. */
export interface LineReading {
  key: string;
  /** The area it is about. */
  code: string;
  name: string;
  /** Expected pupils; a dash where it says nothing of the year. */
  count: string;
  /** How far it was from what came; empty where that is not known. */
  note: string;
}

/** What the extra lines say of a year. */
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

/** "1.200–1.300", where the line has bounds of its own in that year. */
function boundsNote({ years, bounds }: ExtraLine, year: number, words: Words): string {
  const at = years.indexOf(year);
  const [low, high] = [bounds?.low[at] ?? NaN, bounds?.high[at] ?? NaN];
  return Number.isFinite(low) && Number.isFinite(high) ? words.trend.interval(low, high) : '';
}

/** A reading as one phrase, to be spoken; empty where it says nothing. */
export function announceLine({ name, count, note }: LineReading): string {
  const said = [count === '–' ? '' : count, note].filter(Boolean).join(', ');
  return said && `${name}: ${said}`;
}
