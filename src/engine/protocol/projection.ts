import type { AreaSet } from '../../areas/regions.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { ChildrenDecision } from '../../forecast/backtest/children-decision.ts';
import type { BirthsProblem } from '../../forecast/control/cohorts.ts';
import type { MethodId, NoProjection } from '../../forecast/methods/method.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import type { IntervalBounds } from '../../tables/area-view.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';

/** The number of years from the origin to the year for which `Projection.fewer` holds a chance. */
export const FEWER_YEARS = 5;

/** The projected years of an answer with the intervals of all areas. The expected pupils are in `counts.pupils` of the answer. */
export interface Projection extends IntervalBounds {
  method: MethodId;
  /** The origin of the projection: the newest year with counts. */
  origin: number;
  /** The projected years, ascending and consecutive: from `origin` + 1 on. */
  years: readonly number[];
  /** For each area, in the order of the counts, why it has no projection; null where it has one. */
  reasons: readonly (NoProjection | null)[];
  /**
   * For each projected year: the number of independent tests (periods that do not overlap) in the backtest of projections
   * that many years ahead.
   */
  independent: readonly number[];
  /** The last projected year whose interval was tested in the backtest, as far ahead as the answer says that was tested. */
  testedUntil: number;
  /** Why births could not be used in the projection; null if they were used, or if the method uses no births. */
  problem: BirthsProblem | null;
  /**
   * The chance in percent that an area has fewer pupils than in the origin, `FEWER_YEARS` years later, of each area set and the
   * country, in the order of the counts; NaN where an area has no projection.
   */
  fewer: readonly number[];
  /** How accurate earlier projections by this method were, from the backtest. */
  backtest: BacktestSummary;
}

/**
 * A line of one area in the trend chart, drawn beside the projection: an earlier projection, another method, a scenario, or
 * figures of a user file.
 */
export interface ProjectedLine {
  code: string;
  years: readonly number[];
  /** The pupils in each year of `years`: expected pupils, or the counts of a user file; NaN in a year without a figure. */
  pupils: Float64Array;
}

/**
 * A line with the projection of an area from an earlier origin, by the default methods and with only what was known in that
 * year.
 */
export interface PastLine extends ProjectedLine {
  origin: number;
}

/** A line with the projection of an area by one method, from the newest count. */
export interface MethodLine extends ProjectedLine {
  method: MethodId;
}

/** A line with the projection of an area under one scenario. */
export interface ScenarioLine extends ProjectedLine {
  /** The index of the scenario in the list of scenarios of the request; 0 is the first. */
  scenario: number;
}

/**
 * A scenario, with the code of the only area to which it applies; null if it applies to all areas of the question, over which
 * the new homes are then divided.
 */
export interface ScenarioRequest {
  levers: Scenario;
  area: string | null;
}

/** A question for lines beside the projection: for which areas, and for which soorten added up. */
export interface LinesQuestion {
  sector: Sector;
  soorten: Soort[];
  /** The codes of the areas: gemeenten, area sets of `sets`, or `NL` for the country. */
  codes: string[];
  sets: AreaSet[];
}

/** Which births projections use: the last year that has births, and the years that come from the user. */
export interface BirthsInUse {
  lastYear: number;
  /** The live births of the whole country that a projection expects in each year after `lastYear`. */
  expected: number;
  /** The years of which the births come from the user; empty without user births. */
  userYears: number[];
}

/**
 * What the births and young children in user files decide: whether the method that accounts for them is the default for bo, and
 * why; with the names of these files.
 */
export interface ChildrenInUse extends ChildrenDecision {
  files: string[];
}

/** The backtest, and what user files in use with births of gemeenten decide; their test is then in the rows. */
export interface BacktestInUse extends Backtest {
  ownChildren?: ChildrenInUse;
}

/** The service that answers questions about projections: lines beside the projection, user births, and the backtest. */
export interface ProjectionService {
  /** Returns a line for each year of `origins` and each area of the question: the projection from that year. */
  past(question: LinesQuestion, origins: number[]): Promise<PastLine[] | FileProblem>;
  /**
   * Returns a line per method and area of the question: by the default method and by the other methods that are compared with
   * it.
   */
  methods(question: LinesQuestion): Promise<MethodLine[] | FileProblem>;
  /** Returns a line for each requested scenario and each area of the question to which that scenario applies. */
  scenarios(
    question: LinesQuestion,
    scenarios: ScenarioRequest[],
  ): Promise<ScenarioLine[] | FileProblem>;
  /**
   * Reads user births from `bytes`, the content of a table like `geboorten.csv`, as text or as a workbook, and lets projections
   * use them: they replace and extend the births of the site. Null removes the user births.
   */
  useBirths(bytes: Uint8Array | null, file: string): Promise<BirthsInUse | FileProblem>;
  /** Returns which births projections use now. */
  births(): Promise<BirthsInUse | FileProblem>;
  /** Returns what the user files in use with births or young children of gemeenten decide; null where there are none. */
  childrenInUse(): Promise<ChildrenInUse | null | FileProblem>;
  /**
   * Returns the backtest of all series, methods and horizons, as in the site file `toets.json`; where user files with births of
   * gemeenten are in use, with the test of `panel-kinderen` on these.
   */
  backtest(): Promise<BacktestInUse | FileProblem>;
}
