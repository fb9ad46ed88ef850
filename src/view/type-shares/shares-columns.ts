import type { TypeShare, YearShares } from '../../state/map/type-shares.ts';
import { schoolYear } from '../../text/school-year.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import type { Column } from '../kit/columns.ts';
import { rounded } from '../page/table-cells.ts';

/** Returns the columns of the table of shares: the school year, and each type with its candidates. The rows are school years. */
export function shareColumns(
  [first]: readonly YearShares[],
  words: Words,
  texts: WordsOf<'typeShares'>,
): Column<YearShares>[] {
  return [
    {
      key: 'year',
      shown: { head: texts.year, cell: ({ year }) => ({ text: schoolYear(year), note: '' }) },
      copied: [{ head: texts.year, cell: ({ year }) => schoolYear(year) }],
    },
    ...(first?.shares ?? []).map(({ type }): Column<YearShares> => {
      const of = ({ shares }: YearShares) => shares.find((one) => one.type === type);
      return {
        key: type,
        shown: {
          head: type,
          cell(row) {
            const share = of(row);
            return share && share.percent > 0
              ? { text: words.numbers.percent(share.percent), note: noteOf(share, words, texts) }
              : { text: texts.none, note: '' };
          },
        },
        copied: [
          { head: `${type}, %`, cell: (row) => rounded(of(row)?.percent ?? NaN, 1) },
          { head: `${type}, ${texts.least}`, cell: (row) => of(row)?.bounds.low ?? null },
          { head: `${type}, ${texts.most}`, cell: (row) => of(row)?.bounds.high ?? null },
        ],
      };
    }),
  ];
}

/** Returns the candidates of a type below its share: their number, or the least and the most that it can be. */
const noteOf = ({ bounds: { low, high } }: TypeShare, words: Words, texts: WordsOf<'typeShares'>) =>
  texts.candidates(low === high ? words.numbers.count(low) : words.trend.interval(low, high));
