import type { Shape } from '../../exports/dataset/shape.ts';
import type { Download } from '../../exports/download.ts';
import type { Format } from '../../exports/formats.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DownloadMetadata, Cell, Field } from '../../exports/table.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Counted } from '../../tables/counted.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { ScenarioRequest } from './projection.ts';

/** A question for a data set: which areas, years and figures it has, and how they are laid out. */
export interface DatasetQuestion extends Omit<Shape, 'years' | 'provisional' | 'words'> {
  /** The language of the descriptions of the columns. */
  language: 'nl' | 'en';
  sector: Sector;
  counted: Counted;
  soorten: readonly Soort[];
  /** Whether a row has the sum of all `soorten`; otherwise each soort has rows of its own. */
  sum: boolean;
  /** The areas that have rows, in the order of the rows: each a gemeente, a region of `sets` or the country. */
  areas: readonly { code: string; name: string; level: string }[];
  sets: AreaSet[];
  /** The codes of the gemeenten whose schools have a row each, in place of the areas; null where areas have rows. */
  schoolsIn: readonly string[] | null;
  /** The first and last year that the data set may have; null for all years. */
  span: readonly [number, number] | null;
  figures: readonly ('geteld' | 'projectie')[];
  measures: readonly MeasureId[];
  /**
   * The two signaleringsgrenzen, in percent of change since the base year, for measures that are the chance of passing one;
   * null for the defaults of the measure.
   */
  thresholds: readonly [number, number] | null;
  scenarios: readonly (ScenarioRequest & { name: string })[];
  /** The codes of the areas for which the scenarios are computed; other areas have no figures of a scenario. */
  scenarioAreas: readonly string[];
  /**
   * The kinds of lines beside the projection: `eerder` for projections from the years `pastOrigins`, `methoden` for other
   * methods, `eigen` for lines of user files.
   */
  lines: readonly ('eerder' | 'methoden' | 'eigen')[];
  pastOrigins: readonly number[];
  /**
   * The code of the only area that gets lines of the kinds `eerder` and `methoden`; null if all areas of the rows get these
   * lines.
   */
  linesOf: string | null;
}

/**
 * The order of the rows of a data set: the name of the column to sort by, and the direction. Missing values come last in both
 * directions.
 */
export interface RowOrder {
  column: string;
  descending: boolean;
}

/** The summary of a data set: its columns, number of rows, years and user files, and its first rows. */
export interface DatasetSummary {
  /** The number that identifies the data set when the page requests more rows (`datasetRows`). */
  id: number;
  fields: readonly Field[];
  rows: number;
  /** The years that the data set has figures of, ascending. */
  years: readonly number[];
  first: Cell[][];
  /** The years in which at least one figure of the data set is provisional. */
  provisional: readonly number[];
  /** The names of the user files from which figures of the data set come. */
  userFiles: readonly string[];
}

/** What a download is to be: its format, whether it is zipped, and its metadata. */
export interface DownloadRequest {
  about: DownloadMetadata;
  format: Format;
  /** Whether the download is a zip that holds the file together with its data package, explanation and citation. */
  zipped: boolean;
}

/**
 * The file to download, or why there is none: the user stopped the writing, the format cannot hold that many rows, or writing
 * the file failed.
 */
export type DownloadReply = Download | { failed: 'stopped' | 'too-large' | 'broken' };

/** The service that makes data sets, hands out their rows and writes them to files. */
export interface DatasetService {
  /** Makes a data set and returns its summary with the first rows. From then on `datasetRows` returns rows of this data set. */
  dataset(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary | FileProblem>;
  /**
   * Returns at most 50 rows of data set `id`, from row number `from` on (0 is the first); none if a newer data set was
   * requested since.
   */
  datasetRows(id: number, from: number): Promise<Cell[][]>;
  /** Returns the data set as a file. `progress` is called while the file is written; `stopDownload` stops the writing. */
  download(
    question: DatasetQuestion,
    order: RowOrder | null,
    request: DownloadRequest,
    progress?: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem>;
  stopDownload(): Promise<void>;
  /**
   * Returns an estimate of the size in bytes of the file that `download` returns for this question and request; null if
   * making it fails.
   */
  downloadSize(question: DatasetQuestion, request: DownloadRequest): Promise<number | null>;
}
