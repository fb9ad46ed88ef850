import type { Level } from '../../forecast/errors/area-sets.ts';
import type { Row } from '../../forecast/backtest/rows.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, levelsOf, originsWithBand, periodsOf, rowsOf } from './backtest-rows.ts';
import type { Table } from './table.ts';

/** How often outcomes in the backtest were within the bands at one horizon: shares in percent. */
interface Covered {
  horizon: number;
  /**
   * The share of outcomes within the 80 % band; `worst` and `best` are this share for the origin in which it is lowest and
   * highest, and `outer` is the share of outcomes within the 95 % band.
   */
  inner: number;
  worst: number;
  best: number;
  outer: number;
  /** The number of origins with a band; for the first origins too few earlier errors were known to make a band. */
  origins: number;
}

/** The data of one small chart: how often outcomes were within the bands at one level of area, per horizon. */
export interface CoveragePanel {
  level: Level;
  points: Covered[];
}

/**
 * The largest horizon in the charts, in years. Larger horizons are only in the table, because there were only one or two
 * non-overlapping periods to test them.
 */
const FURTHEST = 10;
/** The horizon, in years, for which the summary compares the worst and the best origin. */
const SUMMARY_HORIZON = 5;

/**
 * Returns the data of the small charts of a series: per level of area, how often outcomes were within the bands of the
 * default method, at horizons up to `FURTHEST`.
 */
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

/**
 * Returns the shares of a row of the backtest in percent; null for a row without bands, because too few earlier errors were
 * known.
 */
function coveredIn(row: Row): Covered | null {
  const { horizon, coverage80, coverage95, worst80, best80 } = row;
  if (coverage80 === null || coverage95 === null) return null;
  return {
    horizon,
    inner: 100 * coverage80,
    worst: 100 * (worst80 ?? coverage80),
    best: 100 * (best80 ?? coverage80),
    outer: 100 * coverage95,
    origins: originsWithBand(row),
  };
}

/**
 * Returns the summary of the charts in words, for gemeenten: the range of the shares over the horizons of the charts, and
 * the shares in the worst and the best origin. Empty where there are no shares for gemeenten.
 */
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
  const { summary, years, from } = words.method.backtest.coverage;
  const [first, last] = [points[0]!, points.at(-1)!];
  const point = points.find(({ horizon }) => horizon === SUMMARY_HORIZON);
  return [
    summary(
      last.horizon,
      span(({ inner }) => inner),
      span(({ outer }) => outer),
    ),
    from(first, last),
    point && years(SUMMARY_HORIZON, point.worst, point.best),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Returns the table with the coverage of the bands of a series: a row per horizon, columns for the 80 and the 95 % band at
 * each level of area, and columns for the number of origins and of non-overlapping periods.
 */
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
      texts.periods,
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
        ...evidenceAt(panels[0], horizon).map((count) => words.numbers.count(count)),
      ],
    })),
  };
}

/** Returns the number of origins with a band at a horizon, and the number of periods of their years that do not overlap. */
function evidenceAt(panel: CoveragePanel | undefined, horizon: number): [number, number] {
  const origins = panel?.points.find((point) => point.horizon === horizon)?.origins ?? 0;
  return [origins, origins === 0 ? 0 : periodsOf({ origins, horizon })];
}
