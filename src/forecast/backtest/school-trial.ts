import type { Area } from '../../areas/divisions.ts';
import { VO_GROWTH } from '../control/vo-control.ts';
import type { Calibration } from '../intervals/calibration.ts';
import { atSchoolLocation } from '../intervals/school-location.ts';
import { knownAt, type Sources } from '../panel/known.ts';
import type { MethodId } from '../methods/method.ts';
import { METHODS } from '../methods/catalog.ts';
import { completeIn } from '../panel/panel.ts';
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

/** The series that is drawn on the page; the others are only compared with it, for all gemeenten together. */
const AS_DRAWN: Series = 'vo-vestiging-doorstroom';

/**
 * The years of an origin and of an outcome, by horizon. Horizons of one and two years are of the newest origins that reach the last
 * year; longer ones of 2019, the only earlier origin with counts.
 */
const PAIRS: readonly (readonly [origin: number, outcome: number])[] = [
  [2024, 2025],
  [2023, 2025],
  [2019, 2023],
  [2019, 2024],
  [2019, 2025],
];

/**
 * Returns the rows of the backtest of vo by school location, for the pairs of years that have counts: 2024 → 2025, 2023 → 2025, and
 * from 2019 to 2023, 2024 and 2025, with the gemeenten whose figures are complete in both years. Vo is projected without growth
 * beyond that of births, and once more with the growth beyond births that projections assume today.
 * @param sources the sources of vo by gemeente of the school.
 * @param residence the calibration of vo by residence, from which the intervals are derived; if undefined, there are no
 * intervals.
 */
export function schoolRows(
  sources: Sources,
  areas: readonly Area[],
  residence: Calibration | undefined,
): Row[] {
  const { years } = sources.panel;
  const counted = PAIRS.filter((pair) => pair.every((year) => years.includes(year)));
  return counted.flatMap(([origin, outcome]) => {
    const horizon = outcome - origin;
    const panel = completeIn(sources.panel, [origin, outcome]);
    const sets = existingSets(panel.codes, areas);
    const calibrations = new Map(residence ? [[origin, atSchoolLocation(residence)]] : []);
    return COMPARED.flatMap(([series, method, assumedVoGrowth]) => {
      const known = { ...knownAt({ ...sources, panel, family: panel }, origin), assumedVoGrowth };
      const errors = errorsOf([METHODS[method].forecast(known, horizon)], panel, sets);
      const rows = rowsOf(errors.slice(horizon - 1), series, method, origin, calibrations);
      return series === AS_DRAWN ? rows : rows.filter(({ level, size }) => level === 'gemeente' && size === 'alle'); // prettier-ignore
    });
  });
}
