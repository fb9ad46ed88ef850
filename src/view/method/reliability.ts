import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { Reliability, ReliabilityBin } from '../../forecast/backtest/reliability.ts';
import type { Series } from '../../forecast/methods/backtest-series.ts';
import type { WordsOf } from '../../text/words.ts';
import { linearScale } from '../kit/linear-scale.ts';
import type { Table } from './table.ts';

/** The horizon in years of the chances that are shown: that of the chances on the page. */
const SHOWN = 5;
/** The fewest projections in a tenth from which a dot is drawn; the table has all tenths. */
const FEWEST = 20;
/** The height and the largest width of the chart, in pixels. */
export const HEIGHT = 260;
const WIDEST = 420;

/** Returns the tests of the chances of a series five years ahead: first from all origins, then from the later ones only. */
export function chancesOf({ chances }: Backtest, series: Series): Reliability[] {
  return chances.filter((one) => one.series === series && one.horizons.every((h) => h === SHOWN));
}

/** Returns the predicted and the observed share of all chances together, in words; empty where nothing was tested. */
export function chanceSummary(
  tests: readonly Reliability[],
  words: WordsOf<'sourcesPage'>,
): string {
  const [first, later] = tests;
  const { summary, since } = words.method.backtest.chances;
  if (!first || !later) return '';
  return `${summary(SHOWN, first.origins, percentOf(first.all))} ${since(later.origins[0], percentOf(later.all))}`;
}

const percentOf = ({ told, came }: ReliabilityBin) => ({
  predicted: 100 * told,
  observed: 100 * came,
});

/** Returns the table of predicted and observed shares, a row per tenth of the predicted chance. */
export function chanceTable(tests: readonly Reliability[], words: WordsOf<'sourcesPage'>): Table {
  const { backtest, none } = words.method;
  const { numbers } = words;
  const percent = (share: number, { count }: ReliabilityBin) =>
    count > 0 ? numbers.wholePercent(100 * share) : none;
  return {
    head: backtest.chances.head,
    columns: tests.flatMap(({ origins }) => backtest.chances.columns(origins)),
    rows: Array.from({ length: 10 }, (_, tenth) => ({
      name: backtest.chances.tenth(10 * tenth, 10 * (tenth + 1)),
      cells: tests.flatMap(({ tenths }) => {
        const bin = tenths[tenth]!;
        return [percent(bin.told, bin), percent(bin.came, bin), numbers.count(bin.count)];
      }),
    })),
  };
}

/**
 * Returns the scales of the chart in pixels, predicted to the right and observed upwards, both in percent, and the place of a dot
 * for each tenth.
 */
export function layoutChances({ tenths }: Reliability, width: number) {
  const x = linearScale([0, 100], [44, Math.min(width, WIDEST) - 12]);
  const y = linearScale([0, 100], [HEIGHT - 28, 8]);
  const dots = tenths
    .filter(({ count }) => count >= FEWEST)
    .map(({ told, came }) => [x(100 * told), y(100 * came)] as const);
  return { x, y, dots };
}
