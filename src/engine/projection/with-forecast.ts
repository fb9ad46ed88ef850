import type { Backtest } from '../../forecast/backtest/toets-file.ts';
import { defaultOf } from '../../forecast/defaults.ts';
import { extended } from '../../forecast/extended.ts';
import { bandsOf } from '../../forecast/intervals/band.ts';
import type { Calibration } from '../../forecast/intervals/calibration.ts';
import { chanceBelow } from '../../forecast/intervals/chance.ts';
import { atSchoolLocation } from '../../forecast/intervals/school-location.ts';
import { summariseBacktest } from '../../forecast/backtest/backtest-summary.ts';
import { HORIZONS } from '../../forecast/method.ts';
import type { SummedPath } from '../../forecast/sum-paths.ts';
import type { AreaForecast } from '../../measures/measure.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { Projection } from '../protocol/projection.ts';

/** Counts with the years that are expected after them, and how sure those are. */
export interface CountsWithForecast {
  counts: Counts;
  projection: Projection;
  /** The outlook of area number `area`, for measures that are chances. */
  forecastOf(area: number, thresholds: readonly [number, number]): AreaForecast;
}

/** Joins counts, the expected path and its calibration; null where no soort was put to the test. */
export function withForecast(
  counts: Counts,
  made: SummedPath,
  backtest: Backtest,
): CountsWithForecast | null {
  const way = counts.soorten[0] === undefined ? null : defaultOf(counts.soorten[0]);
  const calibration = way && calibrationOf(counts.soorten, backtest);
  if (!way || !calibration) return null;
  const width = counts.years.length;
  const origin = counts.years.at(-1) ?? 0;
  const sizes = counts.codes.map((_, i) => counts.pupils[(i + 1) * width - 1] ?? NaN);
  const { horizons } = made;
  const projection: Projection = {
    method: way.method,
    origin,
    years: Array.from({ length: horizons }, (_, h) => origin + h + 1),
    ...bandsOf(made, sizes, calibration),
    reasons: made.reasons,
    independent: calibration.horizons.map(({ independent }) => independent),
    testedUntil: origin + calibration.tested,
    problem: made.problem,
    backtest: summariseBacktest(backtest, way.asDrawn, way.method, horizons),
  };
  return {
    counts: extended(counts, made),
    projection,
    forecastOf: (area, thresholds) => ({
      thresholds,
      chanceBelow(year, pupils) {
        const h = year - origin;
        if (h < 1 || h > HORIZONS) return NaN;
        const path = made.values[area * horizons + h - 1] ?? NaN;
        return chanceBelow(pupils, path, sizes[area] ?? NaN, h, calibration);
      },
    }),
  };
}

/** Several soorten are as sure as the first of them, by far the largest: bo where it is among them. */
function calibrationOf([first]: readonly Soort[], { calibrations }: Backtest): Calibration | null {
  const series = first && defaultOf(first)?.series;
  if (!series) return null;
  if (series !== 'vo-vestiging') return calibrations[series] ?? null;
  const byResidence = calibrations['vo-woongemeente'];
  return byResidence ? atSchoolLocation(byResidence) : null;
}
