import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import type { GemeenteExams } from '../../formats/site/examenkandidaten.ts';
import { intervalOutcomes, widthsOf } from '../backtest/interval-outcomes.ts';
import { scoresOf } from '../backtest/scores.ts';
import { LEVELS, type AreaSet } from '../errors/area-sets.ts';
import { errorsOf, type Errors } from '../errors/errors.ts';
import { calibrate } from '../intervals/calibrate.ts';
import type { Calibration } from '../intervals/calibration.ts';
import type { Path } from '../methods/method.ts';
import { emptyPath, latest } from '../methods/path.ts';
import { knownIn, type Panel } from '../panel/panel.ts';
import type {
  CandidateBacktest,
  CandidateMethod,
  CandidateRow,
} from './candidate-backtest-file.ts';
import { CANDIDATE_DIVISIONS, CANDIDATE_GROUPS, type CandidateGroup } from './candidate-groups.ts';
import { candidatePanel, groupCandidates } from './candidate-panel.ts';
import { candidatePath } from './candidate-path.ts';
import { CANDIDATE_SIZES, candidateSizeOf } from './candidate-sizes.ts';

/** The number of school years after the origin that are projected. */
const CANDIDATE_HORIZONS = 8;
/** The number of origins, the oldest, that are not scored: intervals are estimated from them. */
const LEARNT_FROM = 2;
/** The same, for the origins from which the growth of the share over three years is known. */
export const BEFORE_TREND = 3;

/** What the backtest of exam candidates uses: the parsed files of `public/data`. */
export interface CandidateEvidence {
  exams: readonly GemeenteExams[];
  areas: readonly Area[];
  births: readonly BirthYear[];
}

/**
 * Runs the backtest of exam candidates: projects each group in every COROP-gebied and RMC-regio from every earlier school year, with
 * the births up to the calendar year before it, and scores the projections against later counts. Deterministic.
 * @param unscored the number of origins, the oldest, that are not scored.
 */
export function runCandidateBacktest(
  { exams, areas, births }: CandidateEvidence,
  unscored = LEARNT_FROM,
): CandidateBacktest {
  const panels = new Map(
    CANDIDATE_GROUPS.map((group) => [group, candidatePanel(groupCandidates(exams, group), areas)]),
  );
  const outcomes = CANDIDATE_GROUPS.map((group) => {
    const of = { panel: panels.get(group)!, group, unscored };
    const cohort = (_: Panel, origin: number) => {
      const then = births.filter(({ year }) => year < origin);
      const known = (one: CandidateGroup) => knownIn(panels.get(one)!, origin);
      return candidatePath(group, known, then, CANDIDATE_HORIZONS);
    };
    return { group, ours: outcome(of, 'cohort', cohort), naive: outcome(of, 'naief', unchanged) };
  });
  return {
    rows: outcomes.flatMap(({ ours, naive }) => [...ours.rows, ...naive.rows]),
    calibrations: Object.fromEntries(
      outcomes.flatMap(({ group, ours }) => (ours.calibration ? [[group, ours.calibration]] : [])),
    ),
  };
}

/** Projects as many candidates as in the origin. */
function unchanged(known: Panel): Path {
  const path = emptyPath(known, 1, CANDIDATE_HORIZONS);
  for (const [i, reason] of path.reasons.entries()) {
    const from = i * CANDIDATE_HORIZONS;
    if (reason === null) path.values.fill(latest(known, i), from, from + CANDIDATE_HORIZONS);
  }
  return path;
}

function outcome(
  { panel, group, unscored }: { panel: Panel; group: CandidateGroup; unscored: number },
  method: CandidateMethod,
  project: (known: Panel, origin: number) => Path,
) {
  const { years } = panel;
  const origins = years.slice(0, -1);
  const paths = origins.map((origin) => project(knownIn(panel, origin), origin));
  const errors = errorsOf(paths, panel, setsOf(panel));
  const sure = (year: number, shares?: readonly number[]) =>
    calibrate(errors, year, shares, CANDIDATE_DIVISIONS);
  const scored = origins.slice(unscored);
  const calibrations = scored.flatMap((origin): [number, Calibration][] => {
    const known = sure(origin, [0.8, 0.95]);
    return known ? [[origin, known]] : [];
  });
  return {
    rows: errors.flatMap((one) => rowsOf(one, group, method, scored[0] ?? Infinity, calibrations)),
    calibration: sure(years.at(-1) ?? NaN),
  };
}

/** Returns the rows of the panel as sets of their division, and the country: the regions of the first division together. */
function setsOf({ codes }: Panel): AreaSet[] {
  const divisionOf = (code: string) => CANDIDATE_DIVISIONS.find((one) => code.startsWith(one));
  const regions = codes.flatMap((code, i): AreaSet[] => {
    const level = divisionOf(code);
    return level ? [{ level, members: [i] }] : [];
  });
  const first = regions.filter(({ level }) => level === CANDIDATE_DIVISIONS[0]);
  return [...regions, { level: 'land', members: first.flatMap(({ members }) => members) }];
}

function rowsOf(
  errors: Errors,
  group: CandidateGroup,
  method: CandidateMethod,
  scoreFrom: number,
  calibrations: readonly [number, Calibration][],
): CandidateRow[] {
  const outcomes = ([0.8, 0.95] as const).map((share) =>
    intervalOutcomes(
      errors,
      new Map(calibrations.map(([year, one]) => [year, widthsOf(one, share)])),
      share,
    ),
  );
  const [inner, outer] = outcomes;
  if (!inner || !outer) return [];
  const { horizon, origin, level, size } = errors;
  const levels = [...CANDIDATE_DIVISIONS, 'land'] as const;
  return levels.flatMap((name) =>
    CANDIDATE_SIZES.filter((one) => one === 'alle' || name !== 'land').flatMap((one) => {
      const chosen = [...origin.keys()].filter(
        (k) =>
          origin[k]! >= scoreFrom &&
          level[k] === LEVELS.indexOf(name) &&
          (one === 'alle' || candidateSizeOf(size[k]!) === one),
      );
      const scores = scoresOf(errors, chosen, inner, outer);
      return scores ? [{ group, method, level: name, size: one, horizon, ...scores }] : [];
    }),
  );
}
