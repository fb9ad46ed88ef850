import type { OneProjection } from '../../../engine/protocol/school-projection.ts';
import type { SchoolRow } from '../../../engine/protocol/schools.ts';
import type { HistoryYear } from '../../../state/schools/school-history.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import { pupilsText } from './history-columns.ts';

/** What the first sentences about a school are made of. */
interface Input {
  school: SchoolRow;
  history: readonly HistoryYear[];
  base: number;
  gemeente: string;
  years: readonly number[];
}

/** Returns the first sentences about a school: its newest count, the change since the base year, its highest count, its share. */
export function storyOf(
  { school, history, base, gemeente, years }: Input,
  texts: WordsOf<'school'>,
  words: Words,
): string {
  const known = history.filter(({ pupils }) => pupils !== null);
  const last = known.at(-1);
  if (!last) return '';
  const pupils = pupilsText(last, words, texts);
  const { closed, into } = school.life;
  const renumbered = into.find(({ kind }) => kind === 'renumbered');
  if (renumbered) return `${texts.moved(school.name, renumbered.year)} ${renumbered.code}.`;
  if (closed !== null) return texts.closed(school.name, closed, last.year, pupils);
  if (last.year !== years.at(-1)) return texts.ended(school.name, last.year, pupils);
  const then = known.find(({ year }) => year === base);
  return [
    texts.pupils(school.name, last.year, pupils),
    changeOf(last, then, texts),
    peakOf(known, last, then, texts),
    Number.isNaN(last.share)
      ? ''
      : texts.share(last.year, last.share, gemeente, isBefore(then, last) ? then : null),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether an earlier count has a share, so that the two shares can be compared. */
const isBefore = (then: HistoryYear | undefined, last: HistoryYear): then is HistoryYear =>
  then !== undefined && then.year < last.year && !Number.isNaN(then.share);

function changeOf(
  last: HistoryYear,
  then: HistoryYear | undefined,
  texts: WordsOf<'school'>,
): string {
  const [now, before] = [exactly(last), then ? exactly(then) : NaN];
  if (!then || then.year >= last.year || !(now > 0) || !(before > 0)) return '';
  return texts.change(then.year, before, now - before, (100 * (now - before)) / before);
}

function peakOf(
  known: readonly HistoryYear[],
  last: HistoryYear,
  then: HistoryYear | undefined,
  texts: WordsOf<'school'>,
): string {
  const peak = known.reduce((most, one) => (exactly(one) > exactly(most) ? one : most), last);
  return peak === last || peak === then ? '' : texts.peak(exactly(peak), peak.year);
}

/** Returns the pupils of a year where they are exactly known; 0 where not. */
const exactly = ({ pupils }: HistoryYear): number =>
  pupils && pupils.low === pupils.high ? pupils.low : 0;

/** What the notes below the chart are about. */
interface Charted {
  school: SchoolRow;
  history: readonly HistoryYear[];
  /** The codes under which the pupils were counted, the newest first. */
  codes: readonly string[];
  provisional: readonly number[];
  /** The first year after a break in the counting; null without a break. */
  brokenIn: number | null;
  /** The projection in the chart; null without one. */
  projection: Pick<OneProjection, 'years' | 'reliableUntil'> | null;
}

/** Returns the notes below the chart of the pupils of a school. */
export function chartNotes(
  { school, history, codes, provisional, brokenIn, projection }: Charted,
  { chart: texts }: WordsOf<'school'>,
): string[] {
  const years = history.map(({ year }) => year);
  const gaps = history.filter(({ pupils }) => pupils === null).map(({ year }) => year);
  const isMasked = history.some(({ pupils }) => pupils && pupils.low < pupils.high);
  const early = provisional.filter((year) => years.includes(year));
  const [first = Infinity] = years;
  const span = (years.at(-1) ?? 0) - first + 1;
  const uncounted = Array.from({ length: Math.max(0, span) }, (_, i) => first + i).filter(
    (year) => !years.includes(year),
  );
  const isFar = projection?.years.some(({ year }) => year > projection.reliableUntil);
  return [
    ...(projection ? [texts.projectionNote(isFar ? projection.reliableUntil : null)] : []),
    ...(hasOwnNorm(school) ? [texts.normNote(school.norm.kind)] : []),
    ...(isMasked ? [texts.maskedNote] : []),
    ...(gaps.length > 0 ? [texts.gapNote(gaps.join(', '))] : []),
    ...(uncounted.length > 0 ? [texts.uncountedNote(uncounted.join(', '))] : []),
    ...(codes.length > 1 ? [texts.codeNote(codes.slice(1).join(', '))] : []),
    ...(early.length > 0 ? [texts.provisionalNote(early.join(', '))] : []),
    ...(brokenIn !== null && first < brokenIn ? [texts.breakNote(brokenIn)] : []),
  ];
}

/** Whether a school has a norm now that is its own: it is not closed, and the norm is not that of several vestigingen together. */
export function hasOwnNorm(
  school: SchoolRow,
): school is SchoolRow & { norm: NonNullable<SchoolRow['norm']> } {
  return school.life.closed === null && school.norm?.ofWholeSchool === null;
}
