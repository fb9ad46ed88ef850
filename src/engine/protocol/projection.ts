import type { AreaSet } from '../../areas/regions.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { BirthsProblem } from '../../forecast/control/cohorts.ts';
import type { MethodId, NoProjection } from '../../forecast/methods/method.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import type { IntervalBounds } from '../../tables/area-view.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';

/** The projected years of an answer, with their intervals. The expected pupils themselves are in `counts.pupils` of the answer. */
export interface Projection extends IntervalBounds {
  method: MethodId;
  /** The newest observed year. */
  origin: number;
  /** The projected years, from `origin` + 1 on. */
  years: readonly number[];
  /** The reason why an area has no projection, per area; null for an area with a projection. */
  reasons: readonly (NoProjection | null)[];
  /** The number of independent origins of the backtest from which a horizon was tested, per projected year. */
  independent: readonly number[];
  /** The last projected year that the backtest covers; the intervals after it are extrapolated. */
  testedUntil: number;
  /** Why births were not used in the projection; null where they were used or the method needs none. */
  problem: BirthsProblem | null;
  /** How accurate projections by this method were in the backtest. */
  backtest: BacktestSummary;
}

/** A line drawn beside the projection: an earlier projection, another method, a scenario or a line of a user file. */
export interface ProjectedLine {
  code: string;
  years: readonly number[];
  /** Expected pupils per year of `years`; NaN in a year without a figure. */
  pupils: Float64Array;
}

/** A projection from an earlier origin: by the default method, with only what was known at that origin. */
export interface PastLine extends ProjectedLine {
  origin: number;
}

/** The projection of one method, from the newest count. */
export interface MethodLine extends ProjectedLine {
  method: MethodId;
}

/** The projection under one scenario. */
export interface ScenarioLine extends ProjectedLine {
  /** The index of the scenario in the list of requested scenarios. */
  scenario: number;
}

/** A scenario with the code of the area to which it applies; null applies the scenario to all areas of the question together. */
export interface ScenarioRequest {
  levers: Scenario;
  area: string | null;
}

/** The areas and soorten of which lines are requested. */
export interface LinesQuestion {
  sector: Sector;
  soorten: Soort[];
  /** Codes of gemeenten, of `sets`, or `NL`. */
  codes: string[];
  sets: AreaSet[];
}

/** The births that projections use. */
export interface BirthsInUse {
  lastYear: number;
  /** Years in which the births are user births. */
  userYears: number[];
}

/** Answers questions about projections: the lines beside the projection, the births that projections use, and the backtest. */
export interface ProjectionService {
  /** Returns the projections from the years `origins`. */
  past(question: LinesQuestion, origins: number[]): Promise<PastLine[] | FileProblem>;
  /** Returns the projection of every method. */
  methods(question: LinesQuestion): Promise<MethodLine[] | FileProblem>;
  /** Returns a line per scenario and area to which the scenario applies. */
  scenarios(
    question: LinesQuestion,
    scenarios: ScenarioRequest[],
  ): Promise<ScenarioLine[] | FileProblem>;
  /** Uses user births from a file in the form of `geboorten.csv`: they replace and extend the births of the site. Null removes them. */
  useBirths(text: string | null, file: string): Promise<BirthsInUse | FileProblem>;
  /** Returns the whole backtest. */
  backtest(): Promise<Backtest | FileProblem>;
}
