import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { MethodId } from '../../forecast/methods/method.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, methodsOf, periodsOf, rowAt, rowsOf } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** The mean errors of one method by horizon: a line in the chart of errors. */
export interface ErrorLine {
  method: MethodId;
  role: 'default' | 'naive' | 'other';
  /** The mean errors (wMAPE) in percent, by ascending horizon. */
  points: { horizon: number; error: number }[];
}

/**
 * The mean errors of all methods of a series in the backtest, at the level of gemeenten. All lines end at the largest
 * horizon for which every method was tested.
 */
export interface ErrorLines {
  lines: ErrorLine[];
  /**
   * The first horizon, in years, that was tested on one non-overlapping period only; null where every horizon was tested on
   * more periods.
   */
  onePeriodFrom: number | null;
}

/** The horizon, in years, that the summary is about; where the lines end earlier, the summary is about their last horizon. */
const SUMMARY_HORIZON = 5;

export function errorLines(backtest: Backtest, series: Series): ErrorLines {
  const methods = methodsOf(backtest, series);
  const all = methods.map((method) => rowsOf(backtest, { series, method }));
  const furthest = Math.min(...all.map((rows) => rows.at(-1)?.horizon ?? 0));
  const lines = methods.map((method, i): ErrorLine => ({
    method,
    role: i === 0 ? 'default' : method === 'naief' ? 'naive' : 'other',
    points: all[i]!.filter(({ horizon }) => horizon <= furthest).map(({ horizon, wmape }) => ({
      horizon,
      error: 100 * wmape,
    })),
  }));
  const single = (all[0] ?? []).find((row) => periodsOf(row) < 2)?.horizon ?? null;
  return { lines, onePeriodFrom: single !== null && single <= furthest ? single : null };
}

/**
 * Returns a sentence that compares the error of the default method with those of the naive method and of the best other
 * method; empty if one of the three is missing.
 */
export function errorSummary({ lines }: ErrorLines, words: WordsOf<'sourcesPage'>): string {
  const horizon = Math.min(SUMMARY_HORIZON, lines[0]?.points.at(-1)?.horizon ?? 0);
  const at = (line: ErrorLine | undefined) =>
    line?.points.find((point) => point.horizon === horizon)?.error;
  const ours = at(lines[0]);
  const naive = at(lines.find(({ role }) => role === 'naive'));
  const best = lines
    .filter(({ role }) => role === 'other')
    .flatMap((line) => ({ method: line.method, error: at(line) ?? NaN }))
    .sort((a, b) => a.error - b.error)[0];
  if (ours === undefined || naive === undefined || !best) return '';
  return words.method.backtest.error.summary(
    { horizon, ours, naive },
    words.trend.methods[best.method],
    best.error,
  );
}

/**
 * Returns the table of mean errors (wMAPE) of a series for gemeenten: a row per horizon, a column per method, then the
 * number of origins and of non-overlapping periods tested.
 */
export function errorTable(
  backtest: Backtest,
  series: Series,
  words: WordsOf<'sourcesPage'>,
): Table {
  const methods = methodsOf(backtest, series);
  const first = defaultOf(backtest, series);
  const { horizon, origins, periods } = words.method.backtest;
  const { numbers } = words;
  const rows = first ? rowsOf(backtest, { series, method: first }) : [];
  return {
    head: horizon,
    columns: [...methods.map((method) => methodName(method, first, words)), origins, periods],
    rows: rows.map((row) => ({
      name: String(row.horizon),
      cells: [
        ...methods.map((method) => {
          const found = rowAt(backtest, { series, method }, row.horizon);
          return found ? numbers.percent(100 * found.wmape) : words.method.none;
        }),
        numbers.count(row.origins),
        numbers.count(periodsOf(row)),
      ],
    })),
  };
}

function methodName(
  method: MethodId,
  first: MethodId | undefined,
  words: WordsOf<'sourcesPage'>,
): string {
  const name = words.trend.methods[method];
  return method === first ? `${words.method.ours}: ${name}` : name;
}
