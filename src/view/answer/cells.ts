import type { Story } from '../../text/story.ts';
import type { Words } from '../../text/words.ts';

/** The two ends of a course, as texts, between which an arrow is drawn; `to` is empty where there is one text only. */
export interface FromTo {
  from: string;
  to: string;
}

/** The figures of one area in the answer, as texts. */
export interface Cells {
  /** The change, or in words why there is none; the count where the two years of the answer are one. */
  change: string;
  /** Whether `change` is words. */
  isWords: boolean;
  /** The figures of the two years; both empty where there are none. */
  path: FromTo;
  /** The 80 % interval that is expected: "1.610–1.780". */
  range: string;
}

/** Returns the figures of an area in the answer, as texts. */
export function cellsOf(story: Story, words: Words): Cells {
  const why = missing(story, words);
  return {
    change: why ?? changeOf(story, words),
    isWords: why !== null,
    path: pathOf(story, words),
    range: story.expected
      ? `${words.numbers.rough(story.expected.low)}–${words.numbers.rough(story.expected.high)}`
      : words.answer.noProjection,
  };
}

/**
 * Returns the two years of the answer, or the only one.
 * @param kind the word for the last year, such as "voorlopig"; null for none
 */
export function spanOf({ firstYear, lastYear }: Story, kind: string | null, words: Words): FromTo {
  const last = `${words.year(lastYear)}${kind === null ? '' : ` (${kind})`}`;
  return firstYear === lastYear
    ? { from: last, to: '' }
    : { from: words.year(firstYear), to: last };
}

/** Returns in words why there is no change; null where there is one. */
function missing({ from, to, noSchool, gap, ...story }: Story, words: Words): string | null {
  const isUnknown = from === null || to === null;
  if (noSchool.to && (noSchool.from || isUnknown)) return words.status.noSchool;
  if (!isUnknown) return null;
  const isAhead = story.isExpected && gap?.year === story.lastYear;
  if (gap?.kind === 'missing' && isAhead) return words.answer.noProjection;
  return words.answer.why[gap?.kind ?? 'missing'];
}

function changeOf({ from, to, percent, ...story }: Story, { numbers }: Words): string {
  if (story.firstYear === story.lastYear) return numbers.count(to ?? NaN);
  return percent === null
    ? numbers.signedCount((to ?? NaN) - (from ?? NaN))
    : numbers.signedPercent(percent);
}

function pathOf({ from, to, ...story }: Story, words: Words): FromTo {
  if (!from && !to) return { from: '', to: '' };
  if (story.firstYear === story.lastYear) return { from: words.trend.columns.pupils, to: '' };
  const { count, rough } = words.numbers;
  const write = (value: number | null, as: (one: number) => string) =>
    value === null ? '–' : as(value);
  return { from: write(from, count), to: write(to, story.isExpected ? rough : count) };
}
