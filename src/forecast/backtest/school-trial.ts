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

/** What is compared: a series, a method and the growth (a share a year) that is assumed for it. */
const COMPARED: readonly (readonly [Series, MethodId, number])[] = [
  ['vo-vestiging', 'vertraagd-bo-geboorten', 0],
  ['vo-vestiging', 'vertraagd-bo', 0],
  ['vo-vestiging', 'naief', 0],
  ['vo-vestiging-doorstroom', 'vertraagd-bo-geboorten', VO_GROWTH],
];

/**
 * Vo by school location can be tested twice: 2024 → 2025, and 2023 → 2025 on the gemeenten that are complete in 2023. With nothing
 * assumed on the growth that births do not explain, as one would have done then, and with the growth that is assumed today.
 * @param sources of vo by gemeente of the school.
 * @param residence the calibration of vo by residence, which intervals lean on.
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

/** The gemeenten with pupils and complete figures in all of `years`. */
function completeIn(panel: Panel, years: readonly number[]): Panel {
  const width = panel.years.length;
  const at = years.map((year) => panel.years.indexOf(year));
  const rows = panel.codes.flatMap((_, i) =>
    at.every((t) => panel.pupils[i * width + t]! > 0) ? [i] : [],
  );
  return subPanel(panel, rows);
}
