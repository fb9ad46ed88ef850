import { capital } from '../../text/capital.ts';
import type { NoProjection } from '../../forecast/methods/method.ts';
import { isTrifle } from '../../state/map/masked-trifle.ts';
import type { Story } from '../../text/story.ts';
import type { Words } from '../../text/words.ts';

/** An area of the answer, with what its sentences are made of. */
export interface AreaAnswer {
  code: string;
  name: string;
  story: Story;
  /** Those of the two years of the story whose figure comes from a user file. */
  userYears: readonly number[];
  /** Why the area has no projection; null where it has one, and where no area has one. */
  reason: NoProjection | null;
}

/** What is said below the figures of the answer. Each may be empty. */
export interface Paragraphs {
  /** The sentences about the change of the first area, and about the chosen measure. */
  beside: string;
  /** How sure the projection is, and remarks about the figures. */
  small: string;
}

/**
 * Returns the sentences below the figures of the answer.
 * @param areas the areas of the answer; only the first has sentences; all have remarks, the others with the value of a measure that is not of the counts
 */
export function paragraphsOf(areas: readonly AreaAnswer[], words: Words): Paragraphs {
  const [lead] = areas;
  if (!lead) return { beside: '', small: '' };
  const { answer } = words;
  const none = lead.reason === null ? '' : `${words.trend.reasons[lead.reason]}.`;
  const remarks = areas.flatMap(({ name, story, userYears }, i) =>
    [
      i === 0 ? '' : answer.ofMeasure(story),
      isStatedWithSource(story) ? '' : answer.masked(story),
      words.userFigures.inSentence(userYears),
    ]
      .filter(Boolean)
      .map((remark) => (areas.length > 1 ? `${name} – ${remark}` : remark)),
  );
  const sure = answer.howSure(lead.story) || capital(none);
  return {
    beside: answer.beside(lead.story),
    small: [sure, answer.acrossBreak(lead.story), ...remarks].filter(Boolean).join(' '),
  };
}

/** Whether the masked cells are stated with the source: those of the country, where they cannot be seen in its change. */
function isStatedWithSource({ place, masked, to, percentBounds }: Story): boolean {
  const cells = masked.from + masked.to;
  return place === null && percentBounds === null && to !== null && isTrifle(cells, to);
}

/**
 * Returns a story with a rank that is written as long as a rank can be: the room for a sentence does not wait for the ranks of
 * every year.
 * @param division the division among whose regions the area is ranked, as texts name it; null for the gemeenten
 */
export function withLongRank(story: Story, division: string | null): Story {
  const most = 888;
  const rank = story.place === null || story.percent === null ? null : most;
  return { ...story, rank, ranked: most, falling: most, division };
}
