import { SIZE_CLASSES, type SizeClass } from '../../forecast/backtest/size-classes.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, originsWithBand, rowAt } from './backtest-rows.ts';
import type { Table } from './table.ts';

/**
 * The mean errors (wMAPE, in percent) at one horizon for gemeenten of one size class: `ours` of the default method, and
 * `naive` of the naive method ("the number stays the same").
 */
export interface SizeError {
  horizon: number;
  size: SizeClass;
  ours: number;
  naive: number;
  /** The skill of the default method, in percent: 100 × (1 − ours/naive). */
  skill: number;
  /** Percent of outcomes inside the 80 and the 95 % interval of the default method; null where there were no intervals. */
  coverage: [inner: number, outer: number] | null;
  forecasts: number;
  /** The number of origins, and how many of them had a band. */
  origins: number;
  banded: number;
}

const HORIZONS = [1, 3, 5, 10];
/** The horizon, in years, that the summary of the chart is about. */
const SUMMARY_HORIZON = 5;

/**
 * Returns the mean errors of the default and the naive method of a series, by ascending horizon and then by ascending size
 * class of gemeenten.
 */
export function errorsBySize(backtest: Backtest, series: Series): SizeError[] {
  const method = defaultOf(backtest, series);
  if (!method) return [];
  return HORIZONS.flatMap((horizon) => {
    // An origin has a band for gemeenten of all sizes or of none.
    const all = rowAt(backtest, { series, method }, horizon);
    return SIZE_CLASSES.slice(1).flatMap((size) => {
      const ours = rowAt(backtest, { series, method, size }, horizon);
      const naive = rowAt(backtest, { series, method: 'naief', size }, horizon);
      return ours && naive
        ? [
            {
              horizon,
              size,
              ours: 100 * ours.wmape,
              naive: 100 * naive.wmape,
              skill: 100 * ours.skill,
              coverage: coverageOf(ours),
              forecasts: ours.forecasts,
              origins: ours.origins,
              banded: all ? originsWithBand(all) : 0,
            },
          ]
        : [];
    });
  });
}

/**
 * Returns the summary of the errors by size of gemeente in one sentence. The sentence says that larger gemeenten have
 * smaller errors only if that is true; it is empty with fewer than two size classes.
 */
export function sizeSummary(errors: readonly SizeError[], words: WordsOf<'sourcesPage'>): string {
  const errorsThere = errors.filter(({ horizon }) => horizon === SUMMARY_HORIZON);
  const [small, large] = [errorsThere[0], errorsThere.at(-1)];
  if (!small || !large || small === large) return '';
  const falls = errorsThere.every((one, i) => i === 0 || one.ours < errorsThere[i - 1]!.ours);
  const { summary, even } = words.method.backtest.size;
  const of = ({ size, ours }: SizeError) => ({ size: words.method.sizes[size], error: ours });
  if (falls) return summary(SUMMARY_HORIZON, of(small), of(large));
  const all = errorsThere.map(({ ours }) => ours);
  return even(SUMMARY_HORIZON, Math.min(...all), Math.max(...all));
}

function coverageOf({ coverage80, coverage95 }: Row): SizeError['coverage'] {
  return coverage80 === null || coverage95 === null ? null : [100 * coverage80, 100 * coverage95];
}

export function sizeTable(errors: readonly SizeError[], words: WordsOf<'sourcesPage'>): Table {
  const { method, numbers } = words;
  const { size, rest, origins, coverage } = method.backtest;
  const { percent, wholePercent, count } = numbers;
  return {
    head: size.head,
    columns: [
      method.ours,
      words.trend.methods.naief,
      rest.skill,
      rest.inside(80),
      rest.inside(95),
      size.forecasts,
      origins,
      coverage.origins,
    ],
    rows: errors.map((one) => ({
      group: size.group(one.horizon),
      name: method.sizes[one.size],
      cells: [
        percent(one.ours),
        percent(one.naive),
        wholePercent(one.skill),
        ...(one.coverage?.map(wholePercent) ?? [method.none, method.none]),
        count(one.forecasts),
        count(one.origins),
        count(one.banded),
      ],
    })),
  };
}
