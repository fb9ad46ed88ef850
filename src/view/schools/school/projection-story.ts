import type { OneProjection } from '../../../engine/protocol/school-projection.ts';
import type { SchoolRow } from '../../../engine/protocol/schools.ts';
import type { Words, WordsOf } from '../../../text/words.ts';

/** What the sentences about the projection of a school are made of. */
interface Input {
  projection: OneProjection;
  school: Pick<SchoolRow, 'soort' | 'norm'>;
  /** Whether the school is below its norm at the newest count. */
  isBelow: boolean;
  /** The year of the inhabitants from which the indicative norm is computed. */
  normYear: number;
}

/** The sentences about the projection of a school. */
export interface ProjectionStory {
  /** What is expected in the last year in which the projection is reliable, and the chance that the school closes. */
  expected: string;
  /** When the school is expected below its norm, with the chance; empty without a norm. */
  below: string;
  /** How the projection is made, and how accurate earlier ones were. */
  method: string;
  record: string;
}

/** Returns the sentences about the projection of a school that has one. */
export function projectionStory(
  input: Input,
  texts: WordsOf<'school'>,
  words: Words,
): ProjectionStory {
  const { projection, school } = input;
  const all = texts.projection;
  const last = reliableYear(projection);
  return {
    expected: last
      ? [
          all.expected(last.expected, last.year, ...last.stays80),
          all.closed(words.numbers.chance(100 * last.closed), last.year),
        ].join(' ')
      : '',
    below: belowStory(input, texts, words),
    method: [
      school.soort === 'bo' ? all.method.bo : all.method.special,
      ...(projection.isYoung ? [all.method.young] : []),
    ].join(' '),
    record: recordStory(projection, texts),
  };
}

/** Returns the last projected year in which the projection is reliable; undefined where none is projected. */
export const reliableYear = ({
  years,
  reliableUntil,
}: Pick<OneProjection, 'years' | 'reliableUntil'>) =>
  years.findLast(({ year }) => year <= reliableUntil);

function belowStory(
  { projection, school, isBelow, normYear }: Input,
  texts: WordsOf<'school'>,
  words: Words,
): string {
  const { firstBelow, years } = projection;
  const all = texts.projection.below;
  const last = reliableYear(projection);
  if (!school.norm || !last || last.belowNorm === null) return '';
  const norm = texts.norm.ofKind(school.norm.norm, school.norm.kind, normYear);
  const chance = (value: number | null | undefined) => words.numbers.chance(100 * (value ?? NaN));
  if (isBelow) {
    const [next] = years;
    return all.now(norm, next?.year ?? last.year, chance(next?.belowNorm), last.year, chance(last.belowNorm)); // prettier-ignore
  }
  if (firstBelow && firstBelow.year <= last.year) {
    return all.first(norm, firstBelow.year, chance(firstBelow.chance));
  }
  return [
    all.never(norm, last.year, chance(last.belowNorm)),
    ...(firstBelow ? [all.later(firstBelow.year)] : []),
  ].join(' ');
}

function recordStory(
  { record, origin, reliableUntil }: OneProjection,
  { projection: texts }: WordsOf<'school'>,
): string {
  const one = record.findLast(({ horizon }) => origin + horizon <= reliableUntil);
  if (!one || one.size === 'alle' || one.size === 'jong') return '';
  const { size, horizon } = one;
  return [
    texts.record({
      size,
      horizon,
      inner: 100 * one.stayed80,
      outer: 100 * one.stayed95,
      median: 100 * one.medianApe,
    }),
    ...(one.skill <= 0 ? [texts.noSkill] : []),
    texts.withClosed(100 * one.unclosed80),
  ].join(' ');
}
