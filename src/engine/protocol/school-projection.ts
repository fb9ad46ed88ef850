import type { SchoolProjection, SchoolYear } from '../../forecast/schools/school-projection.ts';
import type { SchoolScores, SchoolSize } from '../../formats/site/toets-scholen.ts';
import type { FileProblem } from './problem.ts';
import type { SchoolQuestion } from './school.ts';
import type { SchoolsQuestion } from './schools.ts';

export type { SchoolScores, SchoolSize };

/** Why a school has no projection. */
export type NoSchoolProjection =
  /** A school of vo: there are too few years of counts to test projections of one school. */
  | 'vo'
  /** The school closed, merged or went on under another code. */
  | 'closed'
  /** The newest count is masked: 1 to 4 pupils. */
  | 'masked'
  /** The school has no pupils in the newest year, or no count. */
  | 'no-count'
  /** Its gemeente is not known or not projected, or there were too few earlier schools of its size and age to test projections. */
  | 'untested';

/** The projection of a school as the list of schools shows it. */
export interface ListedProjection extends Pick<SchoolProjection, 'firstBelow'> {
  code: string;
  reason: NoSchoolProjection | null;
  /** What is expected in the year `ListedProjections.year`; null where `reason` says why. */
  expected: SchoolYear | null;
}

/** The projections of the schools of a question, in the order of their codes. */
export interface ListedProjections {
  question: SchoolsQuestion;
  /** The last projected year up to which intervals of schools held the intended share of outcomes. */
  year: number;
  schools: ListedProjection[];
}

/** The projection of one school, and the accuracy of earlier ones. */
export interface OneProjection extends Pick<SchoolProjection, 'firstBelow' | 'years' | 'isYoung'> {
  question: SchoolQuestion;
  reason: NoSchoolProjection | null;
  /** The newest year with counts. */
  origin: number;
  /** The last projected year up to which intervals of schools held the intended share of outcomes. */
  reliableUntil: number;
  /** How accurate earlier projections of schools of this size were, per tested horizon; empty where there is no projection. */
  record: SchoolScores[];
}

/** The service that projects single schools. The code and `toets-scholen.json` are loaded at the first question. */
export interface SchoolProjectionService {
  /** Returns the projections of the schools of the asked scope. Norms are those in use, births those of the user where there are. */
  schoolProjections(question: SchoolsQuestion): Promise<ListedProjections | FileProblem>;
  /** Returns the projection of one school; without a school of that code, its reason is `no-count`. */
  schoolProjection(question: SchoolQuestion): Promise<OneProjection | FileProblem>;
  /** Returns how accurate projections of schools were in the backtest: the scores of `toets-scholen.json`. */
  schoolScores(): Promise<SchoolScores[] | FileProblem>;
}
