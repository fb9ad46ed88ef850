import {
  SCHOOL_GROUPS,
  type SchoolBacktest,
  type SchoolGroup,
  type SchoolHorizon,
} from '../../formats/site/toets-scholen.ts';
import type { Trial } from '../backtest/trial.ts';
import { trialsOf, type Evidence } from '../backtest/trials.ts';
import { METHODS } from '../methods/catalog.ts';
import { HORIZONS } from '../methods/method.ts';
import { knownAt } from '../panel/known.ts';
import { calibrateSchools } from './school-calibration.ts';
import { schoolErrorsOf, type SchoolErrors } from './school-errors.ts';
import { knownSchools, type SchoolLives } from './school-history.ts';
import { schoolPaths } from './school-path.ts';
import { GROUP_SOORTEN } from './school-projection.ts';
import { normChancesOf, scoreSchools, type Judging } from './school-scores.ts';

/** What the backtest of schools uses besides that of gemeenten. */
export interface SchoolEvidence {
  all: SchoolLives;
  /** The indicative closure norm of bo by gemeente, against which chances are tested. */
  norms: ReadonlyMap<string, number>;
}

/** The horizons in years that are scored. */
const SCORED: readonly number[] = [1, 2, 3, 4, 5, 7, 10];
/** The horizons of which the chances to be below the norm are tested. */
const CHANCES: readonly number[] = [1, 3, 5];

/**
 * Runs the backtest of schools: projects every school from every earlier origin with what was known then, and compares with later
 * counts. The interval of an origin is made from outcomes that were known in that origin. Deterministic.
 */
export function runSchoolBacktest(
  evidence: Evidence,
  { all, norms }: SchoolEvidence,
): SchoolBacktest {
  const laws: Partial<Record<SchoolGroup, readonly SchoolHorizon[]>> = {};
  const judgings: Judging[] = [];
  const trials = trialsOf(evidence);
  for (const group of SCHOOL_GROUPS) {
    const trial = trials.find(({ series }) => series === group)!;
    const { errors, last } = errorsOfGroup(group, trial, all);
    laws[group] = errors.flatMap((one) => calibrateSchools(one, last) ?? []);
    for (const one of errors.filter(({ horizon }) => SCORED.includes(horizon))) {
      judgings.push({ group, errors: one, laws: lawsByOrigin(one, trial.coverFrom) });
    }
  }
  const normOf = (school: number) => norms.get(all.schools[school]?.gemeente ?? '') ?? NaN;
  return {
    laws,
    scores: judgings.flatMap(scoreSchools),
    chances: judgings
      .filter(({ group, errors }) => group === 'bo' && CHANCES.includes(errors.horizon))
      .flatMap((judging) => normChancesOf(judging, normOf)),
  };
}

function errorsOfGroup(
  group: SchoolGroup,
  { sources, methods, learnFrom }: Trial,
  all: SchoolLives,
): { errors: SchoolErrors[]; last: number } {
  const method = METHODS[methods[0]!];
  const last = sources.panel.years.at(-1) ?? NaN;
  const origins = sources.panel.years.filter((year) => year >= learnFrom && year < last);
  const paths = origins.map((origin) => {
    const known = knownAt(sources, origin);
    const path = method.forecast(known, HORIZONS);
    const schools = knownSchools(all, GROUP_SOORTEN[group], origin);
    return { origin, schools, horizons: HORIZONS, values: schoolPaths(schools, { panel: known.panel, path }, group) }; // prettier-ignore
  });
  return { errors: schoolErrorsOf(paths, all, last), last };
}

/** Returns for each scored origin how large errors at this horizon were, as far as known in the origin. */
function lawsByOrigin(errors: SchoolErrors, scoreFrom: number): Map<number, SchoolHorizon> {
  const laws = new Map<number, SchoolHorizon>();
  for (const origin of new Set(errors.origin)) {
    const known = origin >= scoreFrom ? calibrateSchools(errors, origin) : null;
    if (known) laws.set(origin, known);
  }
  return laws;
}
