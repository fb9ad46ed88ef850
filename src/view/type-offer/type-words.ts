import type { OfferedType as Row } from '../../engine/protocol/exam-types.ts';
import type { YearCandidates } from '../../tables/type-offer.ts';
import type { Numbers } from '../../text/numbers.ts';
import type { WordsOf } from '../../text/words.ts';

type Texts = WordsOf<'typeOffer'>;

/** Writes the candidates of a school year: one number, or the least and the most where counts are masked. */
export function candidatesText({ low, high }: YearCandidates, texts: Texts, numbers: Numbers) {
  const [least, most] = [numbers.count(low), numbers.count(high)];
  return low === high ? least : texts.between(least, most);
}

/** Returns a line for each type of a gemeente that says what became of it; one line where it never had any. */
export function linesOf(rows: readonly Row[], texts: Texts, numbers: Numbers): string[] {
  if (rows.length === 0) return [texts.map.never];
  return rows.map(({ type, state, last, sites }) => {
    const candidates = candidatesText(last, texts, numbers);
    return state === 'gone'
      ? texts.map.gone(type, last.year, candidates)
      : texts.map.has(type, sites.at(-1) ?? 0, candidates);
  });
}
