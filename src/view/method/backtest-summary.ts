import type { BacktestInUse } from '../../engine/protocol/projection.ts';
import { childrenGains } from '../../forecast/backtest/children-gains.ts';
import { SIZE_CLASSES } from '../../forecast/backtest/size-classes.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, originsWithBand, periodsOf, rowAt } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** The horizon, in years, about which the text in plain words has figures; `FAR` is a second, larger horizon. */
const NEAR = 5;
const FAR = 10;

/**
 * Sentences with figures from the backtest, for the text in plain words; a sentence is empty where the backtest lacks its
 * figures.
 */
export interface BacktestSentences {
  trendLine: string;
  cameOut: string;
}

/**
 * Returns the sentences with figures for the section "Hoe wij vooruitkijken" (how we look ahead). The figures are those of
 * basisonderwijs, for gemeenten of any size.
 */
export function backtestSentences(
  backtest: Backtest,
  words: WordsOf<'sourcesPage'>,
): BacktestSentences {
  const method = defaultOf(backtest, 'bo');
  if (!method) return { trendLine: '', cameOut: '' };
  const ours = { series: 'bo', method } as const;
  const [near, far] = [NEAR, FAR].map((horizon) => rowAt(backtest, ours, horizon));
  const naive = rowAt(backtest, { series: 'bo', method: 'naief' }, NEAR);
  const line = rowAt(backtest, { series: 'bo', method: 'log-lineair' }, FAR);
  const { trend, cameOut } = words.method.plain;
  return {
    trendLine: far && line ? trend.sentence(FAR, 100 * line.wmape, 100 * far.wmape) : '',
    cameOut:
      near && naive && near.coverage80 !== null
        ? cameOut.sentence(
            { horizon: NEAR, ours: 100 * near.wmape, naive: 100 * naive.wmape },
            near.origins,
            100 * near.coverage80,
            originsWithBand(near),
          )
        : '',
  };
}

/**
 * Returns the table of useful horizons in years: a row per size class of gemeenten, and columns for bo, for bo with the
 * naive method ("the number stays the same"), and for vo by residence.
 */
export function usefulHorizonTable(backtest: Backtest, words: WordsOf<'sourcesPage'>): Table {
  const { plain, series, sizes, none } = words.method;
  const { usefulHorizons } = backtest;
  const lifeOf = (of: Series, isMethod: (method: string) => boolean) =>
    usefulHorizons.find((life) => life.series === of && isMethod(life.method));
  // The default method of a series is first in the file.
  const lives = [
    { name: series.bo, life: lifeOf('bo', () => true) },
    { name: plain.usefulHorizon.naive(series.bo), life: lifeOf('bo', (id) => id === 'naief') },
    { name: series['vo-woongemeente'], life: lifeOf('vo-woongemeente', () => true) },
  ];
  return {
    head: plain.usefulHorizon.size,
    columns: lives.map(({ name }) => name),
    rows: SIZE_CLASSES.slice(1).map((size) => ({
      name: sizes[size],
      cells: lives.map(({ life }) =>
        life
          ? plain.usefulHorizon.years(life.years[size], testsOf(backtest, life, life.years[size]))
          : none,
      ),
    })),
  };
}

/**
 * Returns from how many origins a useful horizon was tested (that of one year, where not even one is useful), and whether the backtest
 * has only one non-overlapping period of `horizon` years, so that there is little evidence.
 */
function testsOf(
  backtest: Backtest,
  { series, method }: Backtest['usefulHorizons'][number],
  horizon: number,
): { origins: number; isOnce: boolean } {
  const row = rowAt(backtest, { series, method }, Math.max(1, horizon));
  return { origins: row?.origins ?? 0, isOnce: row !== undefined && periodsOf(row) < 2 };
}

/** Returns a sentence on the bias of the projections of the country ten years ahead; empty where that was not tested. */
export function biasOf(backtest: Backtest, series: Series, words: WordsOf<'sourcesPage'>): string {
  const method = defaultOf(backtest, series);
  const row = method && rowAt(backtest, { series, method, level: 'land' }, FAR);
  if (!row) return '';
  const { bias, tooHigh, origins } = row;
  return words.method.backtest.bias({ horizon: FAR, percent: 100 * bias, tooHigh, origins });
}

/**
 * Returns a sentence on how much evidence the backtest has for a series: the number of origins, of gemeenten and of
 * non-overlapping periods of five years. Empty where the series was not tested.
 */
export function evidenceOf(
  backtest: Backtest,
  series: Series,
  words: WordsOf<'sourcesPage'>,
): string {
  const method = defaultOf(backtest, series);
  const near = method && rowAt(backtest, { series, method }, NEAR);
  if (!near) return '';
  return words.method.backtest.evidence(words.method.series[series], {
    origins: near.origins,
    areas: Math.round(near.forecasts / near.origins),
    horizon: NEAR,
    periods: periodsOf(near),
  });
}

/** Returns the sentence about the variant that accounts for the children already born; empty where it was not tested. */
export function childrenSentence(
  { rows, defaults, ownChildren }: BacktestInUse,
  words: WordsOf<'sourcesPage'>,
): string {
  const gains = childrenGains(rows);
  const isDefault = defaults?.bo === 'panel-kinderen';
  return gains.length === 0
    ? ''
    : words.method.backtest.children(gains, isDefault, ownChildren ?? null);
}
