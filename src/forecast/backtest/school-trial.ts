import type { Area } from '../../areas/divisions.ts';
import { VO_GROWTH } from '../control/vo-control.ts';
import type { Calibration } from '../intervals/calibration.ts';
import { atSchoolLocation } from '../intervals/school-location.ts';
import { knownAt, type Sources } from '../panel/known.ts';
import type { MethodId } from '../methods/method.ts';
import { METHODS } from '../methods/catalog.ts';
import { subPanel, type Panel } from '../panel/panel.ts';
import { existingSets } from '../errors/area-sets.ts';
import { errorsOf } from '../errors/errors.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Series } from '../methods/backtest-series.ts';

/** The combinations to test: a series, a method, and the assumed growth of vo that births do not explain (a share per year). */
const COMPARED: readonly (readonly [Series, MethodId, number])[] = [
  ['vo-vestiging', 'vertraagd-bo-geboorten', 0],
  ['vo-vestiging', 'vertraagd-bo', 0],
  ['vo-vestiging', 'naief', 0],
  ['vo-vestiging-doorstroom', 'vertraagd-bo-geboorten', VO_GROWTH],
];

/**
 * Returns the rows of the backtest of vo by school location. There are two pairs of years to test: 2024 → 2025, and 2023 → 2025
 * for the gemeenten with complete figures in 2023. Vo is projected without growth beyond that of births, and once more with the
 * growth beyond births that projections assume today.
 * @param sources the sources of vo by gemeente of the school.
 * @param residence the calibration of vo by residence, from which the intervals are derived; if undefined, there are no
 * intervals.
 */
export function schoolRows(
  sources: Sources,
  areas: readonly Area[],
  residence: Calibration | undefined,
): Row[] {
  const last = sources.panel.years.at(-1) ?? NaN;
  return [1, 2].flatMap((horizon) => {
    const origin = last - horizon;
    const panel = completeIn(sources.panel, [origin, last]);
    const sets = existingSets(panel.codes, areas);
    const calibrations = new Map(residence ? [[origin, atSchoolLocation(residence)]] : []);
    return COMPARED.flatMap(([series, method, assumedVoGrowth]) => {
      const known = { ...knownAt({ ...sources, panel, family: panel }, origin), assumedVoGrowth };
      const errors = errorsOf([METHODS[method].forecast(known, horizon)], panel, sets);
      return rowsOf(errors.slice(horizon - 1), series, method, origin, calibrations);
    });
  });
}

/** Returns the part of `panel` with the gemeenten that have pupils and complete figures in all of `years`. */
function completeIn(panel: Panel, years: readonly number[]): Panel {
  const width = panel.years.length;
  const at = years.map((year) => panel.years.indexOf(year));
  const rows = panel.codes.flatMap((_, i) =>
    at.every((t) => panel.pupils[i * width + t]! > 0) ? [i] : [],
  );
  return subPanel(panel, rows);
}
