import type { Progress } from '../../exports/progress.ts';
import type { Cell } from '../../exports/table.ts';
import type { Backtest } from '../../forecast/backtest/toets-file.ts';
import type { BirthsProblem } from '../../forecast/cohorts.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import type { MethodId, NoProjection } from '../../forecast/method.ts';
import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Problem } from '../../formats/format-error.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { ClassMethod } from '../../measures/classes.ts';
import type { MeasureMatrix } from '../../measures/matrix.ts';
import type { Counts } from '../../tables/counts.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { Shapes } from '../../geometry/shapes.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type {
  DatasetQuestion,
  DatasetSummary,
  DownloadReply,
  DownloadWish,
  RowOrder,
} from './dataset.ts';
import type { UserFilesService } from './user-files.ts';

/** Why a data file cannot be used: not delivered by the server, or not in the documented form. */
export interface FileProblem {
  file: string;
  problem: Problem | 'unreachable';
  row: number | null;
  column: string | null;
  found: string | null;
}

/** Where a table comes from, as told by `datapackage.json`. */
export interface Source {
  file: string;
  sources: { title: string; path: string; licence: string }[];
  /** Day and month, in Dutch, on which pupils are counted; null for a table without counts. */
  countDate: string | null;
  /** Years with figures, ascending; empty for a table without years. */
  years: number[];
  provisional: number[];
}

/** What the page needs once. A part that could not be read is null or empty, and told in `problems`. */
export interface Opening {
  areas: Area[];
  herindelingen: Herindeling[];
  shapes: Shapes | null;
  sources: Source[];
  /** The version of the data files. */
  version: string | null;
  boundaryYear: number | null;
  /** Years whose births are still to be held against their publication. */
  birthsToVerify: number[];
  problems: FileProblem[];
}

interface InBothLanguages {
  nl: string;
  en: string;
}

/** The data files as programs may read them: a static API. */
export interface Catalogue {
  version: string;
  /** The change log, newest version first. */
  changes: { version: string; date: string; what: InBothLanguages }[];
  files: DataFile[];
}

/** A data file; one that is no table has no fields. */
export interface DataFile {
  path: string;
  title: InBothLanguages;
  format: string;
  bytes: number;
  /** The columns that tell a row from every other. */
  key: string[];
  fields: { name: string; type: string; unit: string; description: InBothLanguages }[];
}

/** One question brings a measure for every area and year: moving the year asks nothing. */
export interface Question {
  sector: Sector;
  soorten: Soort[];
  measure: MeasureId;
  /** The base year. */
  base: number;
  classes: Exclude<ClassMethod, 'grenzen'>;
  /** The signaleringsgrenzen, for the measures that are the chance to pass one; null for the others. */
  thresholds: [number, number] | null;
  /** Sets of gemeenten that are to be areas of the answer too, between the gemeenten and the country. */
  sets: AreaSet[];
}

/** What is expected after the newest year, and how sure that is. Its middle stands in `counts.pupils`. */
export interface Projection {
  method: MethodId;
  /** The newest year with figures. */
  origin: number;
  /** The projected years: origin + 1 and on. */
  years: readonly number[];
  /** Bounds of the 80 and 95 % interval: areas of `counts.codes` × `years`, row-major; NaN where there is no projection. */
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
  /** Per area why it has no projection, or null. */
  reasons: readonly (NoProjection | null)[];
  /** Per projected year how many independent times such a forecast was put to the test. */
  independent: readonly number[];
  /** The last projected year that was tested; after it the spread is drawn on. */
  testedUntil: number;
  /** Why births were not used, or null. */
  problem: BirthsProblem | null;
  /** How such forecasts did so far. */
  backtest: BacktestSummary;
}

/** A line beside the projection: an earlier forecast, another method or a scenario. */
export interface ProjectedLine {
  code: string;
  years: readonly number[];
  /** Expected pupils per year; NaN where there is none. */
  pupils: Float64Array;
}

/** What was expected in an earlier year, by the same method and with what was known then. */
export interface PastLine extends ProjectedLine {
  origin: number;
}

/** What another method expects now. */
export interface MethodLine extends ProjectedLine {
  method: MethodId;
}

/** What is expected under a scenario, by its place in the list that was asked. */
export interface ScenarioLine extends ProjectedLine {
  scenario: number;
}

/** The births that projections use from now on. */
export interface BirthsInUse {
  lastYear: number;
  /** Years that are the reader's own. */
  userYears: number[];
}

/** A scenario and the area for which it holds; null is all that are asked, together. */
export interface ScenarioRequest {
  levers: Scenario;
  area: string | null;
}

/** Which areas lines are asked for, of which soorten. */
export interface LinesQuestion {
  sector: Sector;
  soorten: Soort[];
  /** Codes of gemeenten, of `sets`, or `NL`. */
  codes: string[];
  sets: AreaSet[];
}

/** The answer to a question, with the question it answers. */
export interface Answer {
  question: Question;
  /** Counted years, and after them the projected ones where there is a projection. */
  counts: Counts;
  projection: Projection | null;
  matrix: MeasureMatrix;
  /** Class breaks, the same for every year. */
  breaks: number[];
  /** Names of the reader's own files that have a part in these figures. */
  userFiles: string[];
}

/** What the engine can be asked. A refusal is a value, not an exception: it must cross to the page whole. */
export interface Engine extends UserFilesService {
  open(): Promise<Opening>;
  ask(question: Question): Promise<Answer | FileProblem>;
  /** What was expected in the years `origins`. */
  past(question: LinesQuestion, origins: number[]): Promise<PastLine[] | FileProblem>;
  /** What every method expects now. */
  methods(question: LinesQuestion): Promise<MethodLine[] | FileProblem>;
  /** What is expected under each of `scenarios`, of the area for which it holds or of all areas together. */
  scenarios(
    question: LinesQuestion,
    scenarios: ScenarioRequest[],
  ): Promise<ScenarioLine[] | FileProblem>;
  /** Births of the reader's own, in the form of `geboorten.csv`: they replace and extend ours. Null goes back to ours. */
  useBirths(text: string | null, file: string): Promise<FileProblem | BirthsInUse>;
  /** The data set that is asked for, with its first rows. */
  dataset(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary | FileProblem>;
  /** The rows of a data set from number `from` on, as many as go at once; none where another one was asked for since. */
  datasetRows(id: number, from: number): Promise<Cell[][]>;
  /** The data set as a file. It takes long where it is large; `progress` hears how far it is, `stopDownload` ends it. */
  download(
    question: DatasetQuestion,
    order: RowOrder | null,
    wish: DownloadWish,
    progress?: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem>;
  stopDownload(): Promise<void>;
  /** About how many bytes that file takes. */
  downloadSize(question: DatasetQuestion, wish: DownloadWish): Promise<number | null>;
  /** Sets of gemeenten as areas of the map, with their borders dissolved. */
  drawRegions(sets: AreaSet[]): Promise<RegionShapes | FileProblem>;
  /** The rows of a reader's own file of regions. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem>;
  /** Per gemeente those that it touches; an island touches none. */
  touching(): Promise<Record<string, string[]> | FileProblem>;
  /** How often projections were right: the whole backtest. */
  backtest(): Promise<Backtest | FileProblem>;
  /** The data files as a static API: addresses, columns, version and change log. */
  catalogue(): Promise<Catalogue | FileProblem>;
}

/** Tells a refusal from an answer. */
export function isProblem(reply: object): reply is FileProblem {
  return 'problem' in reply;
}
