import type { Shape } from '../../exports/dataset/shape.ts';
import type { Download } from '../../exports/download.ts';
import type { Format } from '../../exports/formats.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DownloadMetadata, Cell, Field } from '../../exports/table.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { ScenarioRequest } from './projection.ts';

/** Which figures are in a data set, and in which layout. */
export interface DatasetQuestion extends Omit<Shape, 'years' | 'provisional' | 'words'> {
  /** The language in which columns are described. */
  language: 'nl' | 'en';
  sector: Sector;
  soorten: readonly Soort[];
  /** Whether a row holds the sum of the soorten; otherwise each soort has rows of its own. */
  sum: boolean;
  /** The areas of the rows, in this order: gemeenten, regions of `sets` and the country. */
  areas: readonly { code: string; name: string; level: string }[];
  sets: AreaSet[];
  /** First and last year of the data set; null for all years. */
  span: readonly [number, number] | null;
  figures: readonly ('geteld' | 'projectie')[];
  measures: readonly MeasureId[];
  /** The signaleringsgrenzen for measures that are the chance of passing a signaleringsgrens; null for the defaults of the measure. */
  thresholds: readonly [number, number] | null;
  scenarios: readonly (ScenarioRequest & { name: string })[];
  /** Codes of the areas for which scenarios are computed. */
  scenarioAreas: readonly string[];
  /** Lines beside the projection: projections from the years `pastOrigins`, other methods, lines of user files. */
  lines: readonly ('eerder' | 'methoden' | 'eigen')[];
  pastOrigins: readonly number[];
  /** The only area with lines of the kinds `eerder` and `methoden`; null for all areas of the rows. */
  linesOf: string | null;
}

/** The column by which rows are sorted, and the direction; missing values come last in both directions. */
export interface RowOrder {
  column: string;
  descending: boolean;
}

/** What a data set contains, with its first rows. */
export interface DatasetSummary {
  /** Identifies the data set in requests for more rows. */
  id: number;
  fields: readonly Field[];
  rows: number;
  /** Years of the data set, ascending. */
  years: readonly number[];
  first: Cell[][];
  /** Years with a provisional figure. */
  provisional: readonly number[];
  /** Names of the user files with figures in the data set. */
  userFiles: readonly string[];
}

/** The format and the layout of a download. */
export interface DownloadRequest {
  about: DownloadMetadata;
  format: Format;
  /** Whether the file is downloaded in a zip file with a data package, explanation and citation. */
  zipped: boolean;
}

/**
 * The downloaded file, or why there is none: the user stopped it, the format cannot hold so many rows, or the browser could not
 * make it.
 */
export type DownloadReply = Download | { failed: 'stopped' | 'too-large' | 'broken' };

/** Makes data sets and downloads of them. */
export interface DatasetService {
  /** Returns a summary of the data set with its first rows. From then on `datasetRows` reads this data set. */
  dataset(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary | FileProblem>;
  /** Returns a page of rows of data set `id`, beginning with row number `from`; no rows if a newer data set was requested since. */
  datasetRows(id: number, from: number): Promise<Cell[][]>;
  /** Returns the data set as a file. `progress` is called while the file is written; `stopDownload` ends the writing. */
  download(
    question: DatasetQuestion,
    order: RowOrder | null,
    request: DownloadRequest,
    progress?: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem>;
  stopDownload(): Promise<void>;
  /** Returns an estimate of the size in bytes of the file that `download` would give; null if no estimate can be made. */
  downloadSize(question: DatasetQuestion, request: DownloadRequest): Promise<number | null>;
}
