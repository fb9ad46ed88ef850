import type { ScenarioLine } from '../../../engine/protocol/projection.ts';
import type { ScenarioYear } from '../../../text/scenario.ts';
import type { Trend } from '../series/series.ts';

/** What a scenario gives in one area, per year. */
export interface ScenarioResult {
  /** The index of the scenario in the selection. */
  scenario: number;
  code: string;
  years: ScenarioYear[];
}

/**
 * Returns what each line of a scenario gives in `years`, beside the projection of its area in `trend`. A line without a projection
 * beside it, and a year that a line does not have, are left out.
 */
export function scenarioResults(
  lines: readonly ScenarioLine[],
  trend: Pick<Trend, 'series'>,
  years: readonly number[],
): ScenarioResult[] {
  return lines.flatMap(({ scenario, code, years: own, pupils }): ScenarioResult[] => {
    const points = trend.series.find((one) => one.code === code)?.points ?? [];
    const results = years.flatMap((year): ScenarioYear[] => {
      const count = pupils[own.indexOf(year)] ?? NaN;
      const expected = points.find((point) => point.year === year)?.pupils ?? NaN;
      const difference = Math.round(count) - Math.round(expected);
      return Number.isFinite(difference) ? [{ year, pupils: count, difference }] : [];
    });
    return results.length > 0 ? [{ scenario, code, years: results }] : [];
  });
}
