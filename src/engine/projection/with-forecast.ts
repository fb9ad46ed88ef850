import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import { defaultOf } from '../../forecast/methods/defaults.ts';
import { extended } from '../../forecast/sums/extended.ts';
import { bandsOf } from '../../forecast/intervals/band.ts';
import type { Calibration } from '../../forecast/intervals/calibration.ts';
import { chanceBelow } from '../../forecast/intervals/chance.ts';
import { atSchoolLocation } from '../../forecast/intervals/school-location.ts';
import { summariseBacktest } from '../../forecast/backtest/backtest-summary.ts';
import { HORIZONS, type MethodId } from '../../forecast/methods/method.ts';
import type { SummedPath } from '../../forecast/sums/sum-paths.ts';
import type { AreaForecast } from '../../measures/measure.ts';
import type { Counts } from '../../tables/counts.ts';
import { columnOf } from '../../tables/area-view.ts';
import type { Soort } from '../../tables/soorten.ts';
import { FEWER_YEARS, type Projection } from '../protocol/projection.ts';

/** Counts that continue after the observed years with the projected years, and the projection with its intervals. */
export interface CountsWithForecast {
  counts: Counts;
  projection: Projection;
  /**
   * Returns the object with which a measure computes the chance that the area with index `area` passes one of the two
   * signaleringsgrenzen `thresholds` (changes in percent).
   */
  forecastOf(area: number, thresholds: readonly [number, number]): AreaForecast;
}

/**
 * Returns counts extended with the expected pupils of the projected years, and the projection with its intervals; null if the
 * backtest has no calibration for the soorten.
 * @param method the method by which the first soort was projected; the intervals are those of its usual default
 */
export function withForecast(
  counts: Counts,
  summed: SummedPath,
  backtest: Backtest,
  method: MethodId | null,
): CountsWithForecast | null {
  const defaults = counts.soorten[0] === undefined ? null : defaultOf(counts.soorten[0]);
  const calibration = defaults && calibrationOf(counts.soorten, backtest);
  if (!defaults || !calibration || method === null) return null;
  const origin = counts.years.at(-1) ?? 0;
  const sizes = columnOf(counts, counts.pupils, origin);
  const { horizons } = summed;
  const chanceOf = (area: number, h: number, pupils: number) => {
    const path = summed.values[area * horizons + h - 1] ?? NaN;
    return chanceBelow(pupils, path, sizes[area] ?? NaN, h, calibration);
  };
  const summary = summariseBacktest(backtest, defaults.asDrawn, defaults.method, horizons);
  const lastTested = summary.tests.findLastIndex((tests) => tests > 0) + 1;
  const beyondGemeenten = counts.codes.map((_, area) => area).slice(counts.gemeenten);
  const projection: Projection = {
    method,
    origin,
    years: Array.from({ length: horizons }, (_, h) => origin + h + 1),
    ...bandsOf(summed, sizes, calibration),
    reasons: summed.reasons,
    independent: calibration.horizons.map(({ independent }) => independent),
    // Not the last horizon with known errors: from one origin these give a band, but no test of one.
    testedUntil: origin + (lastTested || calibration.tested),
    problem: summed.problem,
    fewer: beyondGemeenten.map((area) => 100 * chanceOf(area, FEWER_YEARS, sizes[area] ?? NaN)),
    backtest: summary,
  };
  return {
    counts: extended(counts, summed),
    projection,
    forecastOf: (area, thresholds) => ({
      thresholds,
      chanceBelow(year, pupils) {
        const h = year - origin;
        return h < 1 || h > HORIZONS ? NaN : chanceOf(area, h, pupils);
      },
    }),
  };
}

/**
 * Returns the calibration from which the intervals of one or more soorten are computed: that of the first soort, or null if
 * the backtest has none. If bo is one of several soorten, it comes first and is by far the largest.
 */
export function calibrationOf(
  [first]: readonly Soort[],
  { calibrations }: Pick<Backtest, 'calibrations'>,
): Calibration | null {
  const series = first && defaultOf(first)?.series;
  if (!series) return null;
  if (series !== 'vo-vestiging') return calibrations[series] ?? null;
  const byResidence = calibrations['vo-woongemeente'];
  return byResidence ? atSchoolLocation(byResidence) : null;
}
