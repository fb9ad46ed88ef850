import type { Shape } from '../../exports/dataset/shape.ts';
import type { Download } from '../../exports/download.ts';
import type { Format } from '../../exports/formats.ts';
import type { DownloadMetadata, Cell, Field } from '../../exports/table.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { ScenarioRequest } from './protocol.ts';

/** Which figures make up a data set, and how it is laid out. */
export interface DatasetQuestion extends Omit<Shape, 'years' | 'provisional' | 'words'> {
  /** The language in which columns are described. */
  language: 'nl' | 'en';
  sector: Sector;
  soorten: readonly Soort[];
  /** Whether rows are about the sum of the soorten, or about each. */
  sum: boolean;
  /** The areas of the rows: gemeenten, `sets` and the country, in this order. */
  areas: readonly { code: string; name: string; level: string }[];
  sets: AreaSet[];
  /** First and last year; null is every year. */
  span: readonly [number, number] | null;
  figures: readonly ('geteld' | 'projectie')[];
  measures: readonly MeasureId[];
  /** The signaleringsgrenzen of the chances to pass one; null for those that a measure starts with. */
  thresholds: readonly [number, number] | null;
  scenarios: readonly (ScenarioRequest & { name: string })[];
  /** The areas that scenarios hold for. */
  scenarioAreas: readonly string[];
  /** Lines beside the projection: what was expected in the years `pastOrigins`, other methods, the reader's own. */
  lines: readonly ('eerder' | 'methoden' | 'eigen')[];
  pastOrigins: readonly number[];
  /** The area that has the first two of them; null is all that rows are about. */
  linesOf: string | null;
}

/** By which column rows are sorted; what is missing comes last either way. */
export interface RowOrder {
  column: string;
  descending: boolean;
}

/** What a data set is like, with its first rows. */
export interface DatasetSummary {
  /** To ask further rows by. */
  id: number;
  fields: readonly Field[];
  rows: number;
  /** The years that it has, ascending. */
  years: readonly number[];
  first: Cell[][];
  /** Years in which a figure of it is provisional. */
  provisional: readonly number[];
  /** Files of the reader's own that have a part in it. */
  userFiles: readonly string[];
}

/** In which form a data set is to leave the site. */
export interface DownloadWish {
  about: DownloadMetadata;
  format: Format;
  /** With its data package, explanation and citation. */
  zipped: boolean;
}

/** The file, or why there is none: the reader stopped it, the format does not hold so much, or the browser could not make it. */
export type DownloadReply = Download | { failed: 'stopped' | 'too-large' | 'broken' };
