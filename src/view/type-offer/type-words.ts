import type { OfferedType as Row } from '../../engine/protocol/exam-types.ts';
import type { YearCandidates } from '../../tables/type-offer.ts';
import type { Words, WordsOf } from '../../text/words.ts';

/** Writes the candidates of a school year: one number, or the least and the most where counts are masked. */
export function candidatesText({ low, high }: YearCandidates, { numbers, count }: Words): string {
  const least = numbers.count(low);
  return low === high ? least : count.between(least, numbers.count(high));
}

/** Returns a line for each type of a gemeente that says what became of it; one line where it never had any. */
export function linesOf(rows: readonly Row[], texts: WordsOf<'typeOffer'>, words: Words): string[] {
  if (rows.length === 0) return [texts.map.never];
  return rows.map(({ type, state, last, sites }) => {
    const candidates = candidatesText(last, words);
    return state === 'gone'
      ? texts.map.gone(type, last.year, candidates)
      : texts.map.has(type, sites.at(-1) ?? 0, candidates);
  });
}
