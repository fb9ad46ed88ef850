import type { AreaSet } from '../../areas/regions.ts';
import type { Answer } from '../../engine/protocol/figures.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import { regionSizeOf, sizeClassOf } from '../../forecast/backtest/size-classes.ts';
import type { AreaView } from '../../tables/area-view.ts';
import type { CameOut, ExpectedRange } from '../../text/story.ts';

/**
 * The number of years from the newest count to a projected year. While the map shows a counted year, the answer gives the
 * interval of that projected year; for a measure without values in counted years, the map starts with it.
 */
export const YEARS_AHEAD = 5;

/**
 * Returns the 80 % interval of the pupils of an area, and how often such intervals held the outcome in the backtest; null without
 * a projection and for years before the newest count.
 * @param year a projected year, or the newest counted year, which stands for the year `YEARS_AHEAD` years later
 */
export function expectedOf(
  { projection, question }: Pick<Answer, 'projection' | 'question'>,
  area: AreaView,
  year: number,
): ExpectedRange | null {
  if (!projection || year < area.newest) return null;
  const horizon = year === area.newest ? YEARS_AHEAD : year - area.newest;
  const expectedYear = area.newest + horizon;
  const band = area.band(expectedYear);
  if (!band) return null;
  const { backtest } = projection;
  const tested = backtest.tests.flatMap((count, h) => (count > 0 ? [h + 1] : []));
  const sizeClass = sizeClassOf(area.comparablePupils(area.newest));
  return {
    year: expectedYear,
    low: band.low80,
    high: band.high80,
    cameOut: cameOutOf(backtest, area, question.sets, horizon),
    testedYears: tested.length === 0 || tested.includes(horizon) ? null : tested,
    isDirectionOnly:
      area.level !== 'country' && horizon > (backtest.usefulHorizon[sizeClass] ?? NaN),
  };
}

/**
 * Returns how often 80 % intervals held the outcome for areas of the size of `area`, `horizon` years ahead; null where that was
 * not tested. A region of one gemeente, or below the smallest size class of regions, is judged as a gemeente of its size.
 */
function cameOutOf(
  backtest: BacktestSummary,
  area: AreaView,
  sets: readonly AreaSet[],
  horizon: number,
): CameOut | null {
  const size = area.comparablePupils(area.newest);
  const region = regionSizeOf(size);
  const members = sets.find(({ code }) => code === area.code)?.members;
  const of =
    area.level === 'country'
      ? 'land'
      : area.level === 'set' && region >= 0 && new Set(members).size !== 1
        ? 'regios'
        : 'gemeenten';
  const shares = {
    land: backtest.country,
    regios: backtest.regions[region],
    gemeenten: backtest.cameOut[sizeClassOf(size)],
  }[of];
  const percent = shares?.[horizon - 1] ?? NaN;
  if (Number.isNaN(percent)) return null;
  const tests = backtest.tests[horizon - 1] ?? 0;
  return {
    of,
    percent,
    periods: Math.floor((tests - 1 + horizon) / horizon),
  };
}
