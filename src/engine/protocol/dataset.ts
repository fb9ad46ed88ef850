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

/** The figures of a data set and its layout. */
export interface DatasetQuestion extends Omit<Shape, 'years' | 'provisional' | 'words'> {
  /** The language in which columns are described. */
  language: 'nl' | 'en';
  sector: Sector;
  soorten: readonly Soort[];
  /** Whether rows have the sum of the soorten; otherwise each soort has rows of its own. */
  sum: boolean;
  /** The areas of the rows, in this order: gemeenten, `sets` and the country. */
  areas: readonly { code: string; name: string; level: string }[];
  sets: AreaSet[];
  /** First and last year; null for all years. */
  span: readonly [number, number] | null;
  figures: readonly ('geteld' | 'projectie')[];
  measures: readonly MeasureId[];
  /** The signaleringsgrenzen for measures that are the chance of passing one; null for the defaults of the measure. */
  thresholds: readonly [number, number] | null;
  scenarios: readonly (ScenarioRequest & { name: string })[];
  /** The areas of which scenarios are computed. */
  scenarioAreas: readonly string[];
  /** Lines beside the projection: projections from the years `pastOrigins`, other methods, lines of user files. */
  lines: readonly ('eerder' | 'methoden' | 'eigen')[];
  pastOrigins: readonly number[];
  /** The area of the first two kinds of lines; null for all areas of the rows. */
  linesOf: string | null;
}

/** The column by which rows are sorted; missing values come last in both directions. */
export interface RowOrder {
  column: string;
  descending: boolean;
}

/** The description of a data set, with its first rows. */
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
  /** Names of the user files that contribute to it. */
  userFiles: readonly string[];
}

/** The form in which a data set is downloaded. */
export interface DownloadRequest {
  about: DownloadMetadata;
  format: Format;
  /** Whether it comes in a zip file with its data package, explanation and citation. */
  zipped: boolean;
}

/** The file, or why there is none: the user stopped it, the format cannot hold so many rows, or the browser could not make it. */
export type DownloadReply = Download | { failed: 'stopped' | 'too-large' | 'broken' };

/** Data sets and their downloads. */
export interface DatasetService {
  /** The data set with its first rows. It becomes the one that `datasetRows` reads. */
  dataset(question: DatasetQuestion, order: RowOrder | null): Promise<DatasetSummary | FileProblem>;
  /** A page of rows, from row number `from`; none if a newer data set was requested since. */
  datasetRows(id: number, from: number): Promise<Cell[][]>;
  /** The data set as a file. `progress` is called while it is written; `stopDownload` ends it. */
  download(
    question: DatasetQuestion,
    order: RowOrder | null,
    request: DownloadRequest,
    progress?: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem>;
  stopDownload(): Promise<void>;
  /** An estimate of the size of that file in bytes; null if it cannot be made. */
  downloadSize(question: DatasetQuestion, request: DownloadRequest): Promise<number | null>;
}
