import type { HistoryYear } from '../../../state/schools/school-history.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { Column } from '../../kit/columns.ts';
import { rounded } from '../../page/table-cells.ts';

/** What the table of the pupils of a school by year is about. */
export interface HistoryTopic {
  history: readonly HistoryYear[];
  /** The closure norm in pupils; null without a norm. */
  norm: number | null;
  /** Whether the pupils were counted under several codes. */
  hasCodes: boolean;
  /** Years of which the figures are provisional. */
  provisional: readonly number[];
}

/** Writes a number of pupils of a school, or why there is none. */
export function pupilsText(one: HistoryYear, words: Words, texts: WordsOf<'school'>): string {
  if (!one.pupils) return one.missing === 'gap' ? texts.chart.gap : texts.chart.noFigure;
  const { low, high } = one.pupils;
  return low === high ? words.numbers.count(low) : texts.masked;
}

/** Returns the columns of the table of the pupils of a school by year. */
export function historyColumns(
  { history, norm, hasCodes, provisional }: HistoryTopic,
  words: Words,
  texts: WordsOf<'school'>,
): Column<number>[] {
  const heads = texts.chart.columns;
  const byYear = new Map(history.map((one) => [one.year, one]));
  const exactly = (year: number) => {
    const pupils = byYear.get(year)?.pupils;
    return pupils && pupils.low === pupils.high ? pupils.low : NaN;
  };
  const numbers = (
    key: string,
    head: string,
    of: (year: number) => number,
    write: (value: number) => string,
  ): Column<number> => ({
    key,
    shown: { head, cell: (year) => plain(Number.isNaN(of(year)) ? '–' : write(of(year))) },
    copied: [{ head, cell: (year) => rounded(of(year), 1) }],
  });
  const all: (Column<number> | null)[] = [
    {
      key: 'year',
      shown: {
        head: heads.year,
        cell: (year) => ({
          text: String(year),
          note: provisional.includes(year) ? words.status.provisional : '',
        }),
      },
      copied: [{ head: heads.year, cell: (year) => year }],
    },
    {
      key: 'pupils',
      shown: {
        head: heads.pupils,
        cell: (year) => {
          const one = byYear.get(year);
          return plain(one ? pupilsText(one, words, texts) : '–');
        },
      },
      copied: [
        { head: `${heads.pupils} ≥`, cell: (year) => byYear.get(year)?.pupils?.low ?? null },
        { head: `${heads.pupils} ≤`, cell: (year) => byYear.get(year)?.pupils?.high ?? null },
      ],
    },
    numbers('share', `${heads.share} (%)`, (year) => byYear.get(year)?.share ?? NaN, words.numbers.decimal), // prettier-ignore
    norm === null
      ? null
      : numbers('aboveNorm', heads.aboveNorm, (year) => exactly(year) - norm, words.numbers.signedCount), // prettier-ignore
    hasCodes ? codeColumn(heads.code, byYear) : null,
  ];
  return all.filter((column) => column !== null);
}

const plain = (text: string) => ({ text, note: '' });

function codeColumn(head: string, byYear: ReadonlyMap<number, HistoryYear>): Column<number> {
  const codeOf = (year: number) => byYear.get(year)?.code ?? '';
  return {
    key: 'code',
    shown: { head, cell: (year) => plain(codeOf(year)) },
    copied: [{ head, cell: codeOf }],
  };
}
