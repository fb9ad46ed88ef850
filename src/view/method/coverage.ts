import type { Level } from '../../forecast/errors/area-sets.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, levelsOf, rowsOf } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** The shares of outcomes within the bands at one horizon, in percent. */
interface Covered {
  horizon: number;
  /** Within the 80 % band; in the worst and in the best single year; within the 95 % band. */
  inner: number;
  worst: number;
  best: number;
  outer: number;
  /** How many origins had a band. */
  origins: number;
}

/** One small chart, of one level. */
export interface CoveragePanel {
  level: Level;
  points: Covered[];
}

/** Beyond this horizon there were only one or two periods: in the table, but not in the charts. */
const FURTHEST = 10;
/** The horizon for which the summary compares single years. */
const SUMMARY_HORIZON = 5;

/** The coverage of the default method of a series, per level. */
export function coveragePanels(backtest: Backtest, series: Series): CoveragePanel[] {
  return coverageOf(backtest, series).map(({ level, points }) => ({
    level,
    points: points.filter(({ horizon }) => horizon <= FURTHEST),
  }));
}

function coverageOf(backtest: Backtest, series: Series): CoveragePanel[] {
  const method = defaultOf(backtest, series);
  if (!method) return [];
  return levelsOf(backtest, { series, method }).map((level) => ({
    level,
    points: rowsOf(backtest, { series, method, level }).flatMap((row) => coveredIn(row) ?? []),
  }));
}

/** The shares of a row in percent; null where too few errors were known for a band. */
function coveredIn(row: Row): Covered | null {
  const { horizon, coverage80, coverage95, worst80, best80, intervals, forecasts, origins } = row;
  if (coverage80 === null || coverage95 === null) return null;
  return {
    horizon,
    inner: 100 * coverage80,
    worst: 100 * (worst80 ?? coverage80),
    best: 100 * (best80 ?? coverage80),
    outer: 100 * coverage95,
    origins: Math.round((intervals * origins) / forecasts),
  };
}

/** The summary of the charts for gemeenten, and how much single years differ. */
export function coverageSummary(
  panels: readonly CoveragePanel[],
  words: WordsOf<'sourcesPage'>,
): string {
  const points = panels.find(({ level }) => level === 'gemeente')?.points ?? [];
  if (points.length === 0) return '';
  const span = (of: (point: Covered) => number) => ({
    low: Math.min(...points.map(of)),
    high: Math.max(...points.map(of)),
  });
  const { summary, years } = words.method.backtest.coverage;
  const point = points.find(({ horizon }) => horizon === SUMMARY_HORIZON);
  return [
    summary(
      points.at(-1)!.horizon,
      span(({ inner }) => inner),
      span(({ outer }) => outer),
    ),
    point && years(SUMMARY_HORIZON, point.worst, point.best),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The coverage of a series at all levels and horizons. */
export function coverageTable(
  backtest: Backtest,
  series: Series,
  words: WordsOf<'sourcesPage'>,
): Table {
  const panels = coverageOf(backtest, series);
  const { backtest: texts, levels, none } = words.method;
  const horizons = [
    ...new Set(panels.flatMap(({ points }) => points.map(({ horizon }) => horizon))),
  ].sort((a, b) => a - b);
  return {
    head: texts.horizon,
    columns: [
      ...panels.flatMap(({ level }) =>
        [80, 95].map((share) => texts.coverage.head(levels[level], share)),
      ),
      texts.coverage.origins,
    ],
    rows: horizons.map((horizon) => ({
      name: String(horizon),
      cells: [
        ...panels.flatMap(({ points }) => {
          const found = points.find((point) => point.horizon === horizon);
          return found
            ? [found.inner, found.outer].map((share) => words.numbers.wholePercent(share))
            : [none, none];
        }),
        words.numbers.count(
          panels[0]?.points.find((point) => point.horizon === horizon)?.origins ?? 0,
        ),
      ],
    })),
  };
}
