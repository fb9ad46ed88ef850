import type { Division } from '../../areas/divisions.ts';
import type { CandidateRow } from '../../forecast/candidates/candidate-backtest-file.ts';
import type { CandidateGroup } from '../../forecast/candidates/candidate-groups.ts';
import type { BirthsProblem } from '../../forecast/control/cohorts.ts';
import type { FileProblem } from './problem.ts';

export type { CandidateGroup, CandidateRow };

/** The counted exam candidates of one school year: between `known` + `masked` and `known` + 4 × `masked`. */
interface CountedCandidates {
  /** The calendar year in which the school year begins: 2024 for 2024-25. */
  year: number;
  known: number;
  /** The number of masked counts, each of 1 to 4 candidates; 0 in all school years before 2019-20. */
  masked: number;
  /** The estimated number of candidates, from which is projected: `known` and the mean of a masked count for each of `masked`. */
  estimate: number;
}

/** The expected exam candidates of one school year, with the intervals that hold 80 and 95 % of outcomes. */
export interface ExpectedCandidates {
  /** The calendar year in which the school year begins: 2025 for 2025-26. */
  year: number;
  expected: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** Why no direction can be given for the candidates of a group in a region. */
export type NoDirection =
  /** Candidates are projected for COROP-gebieden and RMC-regio's only, as earlier projections were tested for these. */
  | 'other-division'
  /** The division has no region of that code. */
  | 'unknown-region'
  /** Already one school year ahead earlier projections of the group were not better than "as many as in the last school year". */
  | 'not-better'
  /**
   * The region has too few candidates in the newest school year: in regions of its size earlier projections were not better than "as
   * many as in the last school year", or it has none.
   */
  | 'too-few'
  /** The births of a needed year are missing or implausible. */
  | BirthsProblem;

/** The exam candidates of one group in a region: what was counted and, where earlier projections were of use, what is expected. */
export interface GroupOutlook {
  group: CandidateGroup;
  /** The counted candidates of every school year, ascending; empty where `reason` is `other-division` or `unknown-region`. */
  counted: CountedCandidates[];
  /**
   * The expected candidates, from the school year after the newest one up to the last at which earlier projections of such regions were
   * better than "as many as in the last school year". Empty where `reason` says why.
   */
  expected: ExpectedCandidates[];
  /** Why `expected` is empty; null where there is a direction. */
  reason: NoDirection | null;
  /**
   * How much better earlier projections were at the last school year of `expected`, in percent: 100 × (1 − error/error of "as many
   * as in the last school year"). Null where `expected` is empty.
   */
  skill: number | null;
}

/** What can be said of the vmbo exam candidates of a region in the coming school years. */
export interface CandidateOutlook {
  region: CandidateRegion;
  /** The newest school year that was counted, by the calendar year in which it begins. */
  newest: number;
  /** The groups `bk`, `gt` and `vmbo`, in this order. */
  groups: GroupOutlook[];
}

/** A region of a division, by its code in that division (`09`). */
export interface CandidateRegion {
  division: Division;
  code: string;
}

/** The service that projects exam candidates of vmbo. Its code, `examenkandidaten.csv` and the backtest are loaded at the first question. */
export interface CandidatesService {
  /**
   * Returns the counted and expected vmbo exam candidates of a region. A region of another division than COROP or RMC, or a region that
   * does not exist, gets an answer without candidates that says why.
   */
  candidateOutlook(region: CandidateRegion): Promise<CandidateOutlook | FileProblem>;
  /** Returns how accurate earlier projections of exam candidates were: the rows of `toets-kandidaten.json`. */
  candidateScores(): Promise<CandidateRow[] | FileProblem>;
}
