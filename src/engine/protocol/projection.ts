import type { AreaSet } from '../../areas/regions.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { BirthsProblem } from '../../forecast/control/cohorts.ts';
import type { MethodId, NoProjection } from '../../forecast/methods/method.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import type { IntervalBounds } from '../../tables/area-view.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';

/** The projected years of an answer with their intervals. The expected pupils themselves are in `counts.pupils`. */
export interface Projection extends IntervalBounds {
  method: MethodId;
  /** The newest observed year. */
  origin: number;
  /** The projected years: origin + 1 and on. */
  years: readonly number[];
  /** Per area why it has no projection, or null. */
  reasons: readonly (NoProjection | null)[];
  /** Per projected year how many independent origins of the backtest reach that far. */
  independent: readonly number[];
  /** The last projected year that the backtest covers; the intervals after it are extrapolated. */
  testedUntil: number;
  /** Why births were not used, or null. */
  problem: BirthsProblem | null;
  /** How accurate such projections were in the backtest. */
  backtest: BacktestSummary;
}

/** A line drawn beside the projection: an earlier projection, another method, a scenario or a line of a user file. */
export interface ProjectedLine {
  code: string;
  years: readonly number[];
  /** Expected pupils per year; NaN where there are none. */
  pupils: Float64Array;
}

/** The projection from an earlier origin: the same method with only what was known then. */
export interface PastLine extends ProjectedLine {
  origin: number;
}

/** The projection of one method, from the newest count. */
export interface MethodLine extends ProjectedLine {
  method: MethodId;
}

/** The projection under one scenario. */
export interface ScenarioLine extends ProjectedLine {
  /** Index in the list of requested scenarios. */
  scenario: number;
}

/** A scenario, and the code of the area that it applies to; null applies it to all areas of the question together. */
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
  /** Years of which the births come from the user. */
  userYears: number[];
}

/** Lines beside the projection, and what projections are made from. */
export interface ProjectionService {
  /** The projections from the years `origins`. */
  past(question: LinesQuestion, origins: number[]): Promise<PastLine[] | FileProblem>;
  /** The projection of every method. */
  methods(question: LinesQuestion): Promise<MethodLine[] | FileProblem>;
  /** A line per scenario and area that it applies to. */
  scenarios(
    question: LinesQuestion,
    scenarios: ScenarioRequest[],
  ): Promise<ScenarioLine[] | FileProblem>;
  /** Uses births of the user, in the form of `geboorten.csv`: they replace and extend those of the site. Null removes them. */
  useBirths(text: string | null, file: string): Promise<BirthsInUse | FileProblem>;
  /** The whole backtest. */
  backtest(): Promise<Backtest | FileProblem>;
}
