import type { CandidateOutlook } from '../../../engine/protocol/candidate-outlook.ts';
import type { WordsOf } from '../../../text/words.ts';

/**
 * Returns the sentence about the expected vmbo candidates of a region by the tested method: of each group the last school year with an
 * expectation, or why there is none. `outlook` is null for a region of the user.
 */
export function outlookSentence(
  outlook: CandidateOutlook | null,
  { outlook: texts }: WordsOf<'vmbo'>,
): string {
  const groups = outlook?.groups ?? [];
  if (groups.every(({ reason }) => reason === 'other-division' || reason === 'unknown-region')) {
    return texts.none.region;
  }
  if (groups.every(({ expected }) => expected.length === 0)) return texts.none.unsure;
  return texts.sentence(
    groups.map(({ group, counted, expected }) => {
      const [now, last] = [counted.at(-1), expected.at(-1)];
      const name = texts.groups[group];
      return now && last
        ? texts.expected(name, now.estimate, { low: last.low80, high: last.high80 }, last.year)
        : texts.unsure(name);
    }),
  );
}
