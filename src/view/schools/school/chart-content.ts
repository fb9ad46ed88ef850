import type { SchoolAnswer } from '../../../engine/protocol/school.ts';
import type { OneProjection } from '../../../engine/protocol/school-projection.ts';
import type { SchoolRow } from '../../../engine/protocol/schools.ts';
import type { HistoryYear, SchoolEvent } from '../../../state/schools/school-history.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { ChartForecast } from './chart-forecasts.ts';
import type { ChartContent, Mark } from './chart-layout.ts';
import { pupilsText } from './history-columns.ts';
import { reliableYear } from './projection-story.ts';
import { hasOwnNorm } from './school-story.ts';

/** What the chart of the pupils of a school is made of. */
interface Charted {
  answer: Pick<SchoolAnswer, 'years'>;
  school: SchoolRow;
  history: readonly HistoryYear[];
  events: readonly SchoolEvent[];
  provisional: readonly number[];
  /** The projection of the school; null while it is awaited. */
  projection: OneProjection | null;
  /** The forecasts of the school in files of the user. */
  forecasts: readonly ChartForecast[];
}

/** Returns what the chart of the pupils of a school shows. */
export function chartContent(
  { answer, school, history, events, provisional, projection, forecasts }: Charted,
  texts: WordsOf<'school'>,
  words: Words,
): ChartContent {
  const last = history.findLast(({ pupils }) => pupils !== null);
  return {
    history,
    years: answer.years,
    norm: hasOwnNorm(school)
      ? { pupils: school.norm.norm, label: texts.chart.norm(school.norm.norm) }
      : null,
    marks: marksOf(events, texts),
    end: last ? pupilsText(last, words, texts) : '',
    provisional,
    projection: projection && projectedIn(projection, last, texts),
    forecasts,
  };
}

/** Returns the projection as the chart shows it, from the newest count on; null where there is none. */
function projectedIn(
  { years, origin, reliableUntil }: OneProjection,
  last: HistoryYear | undefined,
  { projection: texts }: WordsOf<'school'>,
): ChartContent['projection'] {
  const reliable = reliableYear({ years, reliableUntil });
  if (!reliable || last?.year !== origin || !last.pupils) return null;
  return {
    origin,
    years,
    reliableUntil,
    from: last.pupils.low,
    label: texts.zone,
    expected: texts.expectedIn(reliable.expected, reliable.year),
  };
}

/** Returns the words about the events of each year, one mark per year; an opening is where the line starts and needs none. */
function marksOf(events: readonly SchoolEvent[], { chart }: WordsOf<'school'>): Mark[] {
  const byYear = new Map<number, Set<string>>();
  for (const { year, kind } of events) {
    if (kind === 'opened') continue;
    byYear.set(year, (byYear.get(year) ?? new Set()).add(chart.marks[kind]));
  }
  return [...byYear].map(([year, kinds]) => ({ year, text: `${[...kinds].join(', ')} ${year}` }));
}
