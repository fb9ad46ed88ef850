import type { Row } from '../../forecast/backtest/rows.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, originsWithBand, rowAt } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** The series of the backtest that have no chart, only a table, because they have few figures or few years. */
const SERIES: readonly Series[] = ['sbo', 'so-vso', 'vo-vestiging', 'vo-vestiging-doorstroom'];
const HORIZONS = [1, 2, 3, 4, 5, 6, 10];

/**
 * Returns the table of the series without a chart, for gemeenten: a row per series and horizon, with the mean errors of the
 * default and the naive method, the skill, the coverage of the intervals and the numbers of origins.
 */
export function otherSeriesTable(backtest: Backtest, words: WordsOf<'sourcesPage'>): Table {
  const { backtest: texts, series: names, ours, none } = words.method;
  const percent = (share: number | null | undefined) =>
    share == null ? none : words.numbers.percent(100 * share);
  const whole = (share: number | null) =>
    share === null ? none : words.numbers.wholePercent(100 * share);
  const cellsOf = (row: Row, naive: Row | undefined) => [
    percent(row.wmape),
    percent(naive?.wmape),
    percent(row.skill),
    whole(row.coverage80),
    whole(row.coverage95),
    words.numbers.count(row.origins),
    words.numbers.count(originsWithBand(row)),
  ];
  return {
    head: texts.horizon,
    columns: [
      ours,
      texts.rest.naive,
      texts.rest.skill,
      texts.rest.inside(80),
      texts.rest.inside(95),
      texts.origins,
      texts.coverage.origins,
    ],
    rows: SERIES.flatMap((series) => {
      const method = defaultOf(backtest, series);
      // The naive method assumes no growth, so it was tested only on the series without growth.
      const plain = series === 'vo-vestiging-doorstroom' ? 'vo-vestiging' : series;
      return HORIZONS.flatMap((horizon) => {
        const row = method && rowAt(backtest, { series, method }, horizon);
        const naive = rowAt(backtest, { series: plain, method: 'naief' }, horizon);
        if (!row || !naive) return [];
        return [{ group: names[series], name: String(horizon), cells: cellsOf(row, naive) }];
      });
    }),
  };
}
