import type { Area } from '../../areas/divisions.ts';
import { VO_GROWTH } from '../control/vo-control.ts';
import type { Calibration } from '../intervals/calibration.ts';
import { fitSchoolSpread } from '../intervals/fit-school-spread.ts';
import { atSchoolLocation, type SchoolSpread } from '../intervals/school-location.ts';
import { knownAt, type Sources } from '../panel/known.ts';
import type { CommonMethodId } from '../methods/method.ts';
import { METHODS } from '../methods/catalog.ts';
import { completeIn } from '../panel/panel.ts';
import { existingSets } from '../errors/area-sets.ts';
import { errorsOf, type Errors } from '../errors/errors.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Series } from '../methods/backtest-series.ts';

/** The combinations to test: a series, a method, and the assumed growth of vo that births do not explain (a share per year). */
const COMPARED: readonly (readonly [Series, CommonMethodId, number])[] = [
  ['vo-vestiging', 'vertraagd-bo-geboorten', 0],
  ['vo-vestiging', 'vertraagd-bo', 0],
  ['vo-vestiging', 'naief', 0],
  ['vo-vestiging-doorstroom', 'vertraagd-bo-geboorten', VO_GROWTH],
];

/** The series that is drawn on the page; the others are only compared with it, for all gemeenten together. */
const AS_DRAWN: Series = 'vo-vestiging-doorstroom';

/** The only origin before 2023 with counts. */
const EARLY_ORIGIN = 2019;

/**
 * The years of an origin and of an outcome, by horizon. Horizons of one and two years are of the newest origins that reach the last
 * year; longer ones of `EARLY_ORIGIN`.
 */
const PAIRS: readonly (readonly [origin: number, outcome: number])[] = [
  [2024, 2025],
  [2023, 2025],
  [EARLY_ORIGIN, 2023],
  [EARLY_ORIGIN, 2024],
  [EARLY_ORIGIN, 2025],
];

/** The errors of one pair of years, for each element of `COMPARED`. */
interface PairErrors {
  origin: number;
  errors: { series: Series; method: CommonMethodId; errors: Errors }[];
}

/**
 * Returns the rows of the backtest of vo by school location, for the pairs of years that have counts: 2024 → 2025, 2023 → 2025, and
 * from 2019 to 2023, 2024 and 2025, with the gemeenten whose figures are complete in both years. Vo is projected without growth
 * beyond that of births, and once more with the growth beyond births that projections assume today. The intervals of a pair have the
 * spread that is fitted on the pairs of the other period (from 2019, or from later): errors are never judged by a spread that knew
 * them, or those of another pair from the same origin.
 * @param sources the sources of vo by gemeente of the school.
 * @param residence the calibration of vo by residence, from which the intervals are derived; if undefined, there are no
 * intervals.
 */
export function schoolRows(
  sources: Sources,
  areas: readonly Area[],
  residence: Calibration | undefined,
): Row[] {
  const pairs = pairsOf(sources, areas);
  return pairs.flatMap((pair) => {
    const { origin } = pair;
    const others = pairs.filter((one) => isEarly(one) !== isEarly(pair));
    const spread = residence && others.length > 0 ? spreadOf(others, residence) : undefined;
    const calibrations = new Map(residence ? [[origin, atSchoolLocation(residence, spread)]] : []);
    return pair.errors.flatMap(({ series, method, errors }) => {
      const rows = rowsOf([errors], series, method, origin, calibrations);
      return series === AS_DRAWN ? rows : rows.filter(({ level, size }) => level === 'gemeente' && size === 'alle'); // prettier-ignore
    });
  });
}

/**
 * Returns the spread of vo by school location that all pairs of years together give: that with which projections from today are drawn.
 * @param sources the sources of vo by gemeente of the school.
 * @param residence the calibration of vo by residence.
 */
export function schoolSpreadOf(
  sources: Sources,
  areas: readonly Area[],
  residence: Calibration,
): SchoolSpread {
  return spreadOf(pairsOf(sources, areas), residence);
}

const isEarly = ({ origin }: PairErrors) => origin === EARLY_ORIGIN;

function spreadOf(pairs: readonly PairErrors[], residence: Calibration): SchoolSpread {
  const drawn = pairs.map(({ errors }) => errors.find(({ series }) => series === AS_DRAWN)!.errors);
  return fitSchoolSpread(drawn, residence);
}

function pairsOf(sources: Sources, areas: readonly Area[]): PairErrors[] {
  const { years } = sources.panel;
  const counted = PAIRS.filter((pair) => pair.every((year) => years.includes(year)));
  return counted.map(([origin, outcome]) => {
    const horizon = outcome - origin;
    const panel = completeIn(sources.panel, [origin, outcome]);
    const sets = existingSets(panel.codes, areas);
    const errors = COMPARED.map(([series, method, assumedVoGrowth]) => {
      const known = { ...knownAt({ ...sources, panel, family: panel }, origin), assumedVoGrowth };
      const all = errorsOf([METHODS[method].forecast(known, horizon)], panel, sets);
      return { series, method, errors: all[horizon - 1]! };
    });
    return { origin, errors };
  });
}
