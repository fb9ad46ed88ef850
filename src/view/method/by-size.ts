import { SIZE_CLASSES, type SizeClass } from '../../forecast/backtest/size-classes.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, rowAt } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** The errors at one horizon and size of gemeente, wMAPE in percent. */
export interface SizeError {
  horizon: number;
  size: SizeClass;
  ours: number;
  naive: number;
  forecasts: number;
}

const HORIZONS = [1, 3, 5, 10];
/** The horizon that the sentence speaks of. */
const TOLD = 5;

/** The error of the default method and of naive per size of gemeente, small first, by ascending horizon. */
export function errorsBySize(backtest: Backtest, series: Series): SizeError[] {
  const method = defaultOf(backtest, series);
  if (!method) return [];
  return HORIZONS.flatMap((horizon) =>
    SIZE_CLASSES.slice(1).flatMap((size) => {
      const ours = rowAt(backtest, { series, method, size }, horizon);
      const naive = rowAt(backtest, { series, method: 'naief', size }, horizon);
      return ours && naive
        ? [
            {
              horizon,
              size,
              ours: 100 * ours.wmape,
              naive: 100 * naive.wmape,
              forecasts: ours.forecasts,
            },
          ]
        : [];
    }),
  );
}

/** What the chart says in one sentence: smaller is harder, where the figures say so. */
export function sizeSummary(errors: readonly SizeError[], words: WordsOf<'sourcesPage'>): string {
  const told = errors.filter(({ horizon }) => horizon === TOLD);
  const [small, large] = [told[0], told.at(-1)];
  if (!small || !large || small === large) return '';
  const falls = told.every((one, i) => i === 0 || one.ours < told[i - 1]!.ours);
  const { summary, even } = words.method.backtest.size;
  const of = ({ size, ours }: SizeError) => ({ size: words.method.sizes[size], error: ours });
  if (falls) return summary(TOLD, of(small), of(large));
  const all = told.map(({ ours }) => ours);
  return even(TOLD, Math.min(...all), Math.max(...all));
}

export function sizeTable(errors: readonly SizeError[], words: WordsOf<'sourcesPage'>): Table {
  const { method, numbers } = words;
  const { size } = method.backtest;
  return {
    head: size.head,
    columns: [method.ours, words.trend.methods.naief, size.forecasts],
    rows: errors.map((one) => ({
      group: size.group(one.horizon),
      name: method.sizes[one.size],
      cells: [numbers.percent(one.ours), numbers.percent(one.naive), numbers.count(one.forecasts)],
    })),
  };
}
