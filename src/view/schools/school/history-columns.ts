import type { OneProjection } from '../../../engine/protocol/school-projection.ts';
import type { HistoryYear } from '../../../state/schools/school-history.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { Column } from '../../kit/columns.ts';
import { rounded } from '../../page/table-cells.ts';
import type { ChartForecast } from './chart-forecasts.ts';

/** What the table of the pupils of a school by year is about. */
export interface HistoryTopic {
  history: readonly HistoryYear[];
  /** The closure norm in pupils; null without a norm. */
  norm: number | null;
  /** Whether the pupils were counted under several codes. */
  hasCodes: boolean;
  /** Years of which the figures are provisional. */
  provisional: readonly number[];
  /** The projection of the school; null without one. */
  projection: Pick<OneProjection, 'years' | 'reliableUntil'> | null;
  /** The forecasts of the school in files of the user. */
  forecasts: readonly ChartForecast[];
}

/** Writes a number of pupils of a school, or why there is none. */
export function pupilsText(one: HistoryYear, words: Words, texts: WordsOf<'school'>): string {
  if (!one.pupils) return one.missing === 'gap' ? texts.chart.gap : texts.chart.noFigure;
  const { low, high } = one.pupils;
  return low === high ? words.numbers.count(low) : texts.masked;
}

/** Returns the columns of the table of the pupils of a school by year. */
export function historyColumns(
  topic: HistoryTopic,
  words: Words,
  texts: WordsOf<'school'>,
): Column<number>[] {
  const { history, norm, hasCodes, projection, forecasts } = topic;
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
    yearColumn(topic, words, texts),
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
    ...(projection ? projectedColumns(projection.years, words, texts) : []),
    ...forecasts.map(({ name, points }) => {
      const expected = new Map(points.map(({ year, pupils }) => [year, pupils]));
      return numbers(name, name, (year) => expected.get(year) ?? NaN, words.numbers.count);
    }),
    hasCodes ? codeColumn(heads.code, byYear) : null,
  ];
  return all.filter((column) => column !== null);
}

function yearColumn(
  { provisional, projection }: HistoryTopic,
  words: Words,
  { chart, projection: { zone } }: WordsOf<'school'>,
): Column<number> {
  const head = chart.columns.year;
  const noteOf = (year: number) => {
    if (projection?.years.some((one) => one.year === year)) {
      return year > projection.reliableUntil ? chart.rough : zone;
    }
    return provisional.includes(year) ? words.status.provisional : '';
  };
  return {
    key: 'year',
    shown: { head, cell: (year) => ({ text: String(year), note: noteOf(year) }) },
    copied: [{ head, cell: (year) => year }],
  };
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

/** Returns the columns about the projected years: what is expected if the school stays, its intervals, and the chances. */
function projectedColumns(
  years: OneProjection['years'],
  { numbers, trend }: Words,
  { chart: { columns: heads } }: WordsOf<'school'>,
): Column<number>[] {
  const byYear = new Map(years.map((one) => [one.year, one]));
  type Projected = (typeof years)[number];
  const text = (year: number, write: (one: Projected) => string) => {
    const one = byYear.get(year);
    return plain(one ? write(one) : '–');
  };
  const chance = (key: 'closed' | 'below', of: (one: Projected) => number): Column<number> => ({
    key,
    shown: { head: heads[key], cell: (year) => text(year, (one) => numbers.chance(100 * of(one))) },
    copied: [
      {
        head: `${heads[key]} (%)`,
        cell(year) {
          const one = byYear.get(year);
          return one ? rounded(100 * of(one), 1) : null;
        },
      },
    ],
  });
  const interval = (share: 80 | 95): Column<number> => ({
    key: `interval${share}`,
    shown: {
      head: heads.interval(share),
      cell: (year) => text(year, (one) => trend.interval(...one[`stays${share}`])),
    },
    copied: ([heads.lower, heads.upper] as const).map((head, side) => ({
      head: head(share),
      cell: (year) => rounded(byYear.get(year)?.[`stays${share}`][side] ?? NaN, 1),
    })),
  });
  return [
    {
      key: 'expected',
      shown: {
        head: heads.expected,
        cell: (year) => text(year, ({ expected }) => numbers.count(expected)),
      },
      copied: [{ head: heads.expected, cell: (year) => rounded(byYear.get(year)?.expected ?? NaN, 1) }], // prettier-ignore
    },
    interval(80),
    interval(95),
    chance('closed', ({ closed }) => closed),
    ...(years.some(({ belowNorm }) => belowNorm !== null)
      ? [chance('below', ({ belowNorm }) => belowNorm ?? NaN)]
      : []),
  ];
}
