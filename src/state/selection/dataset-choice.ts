import { DIVISIONS } from '../../areas/divisions.ts';
import type { Format } from '../../exports/formats.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';

/** What a row can be about: a gemeente, a region of one of the divisions or of the reader's own, or the country. */
export const LEVELS = ['gemeente', ...DIVISIONS, 'eigen', 'land'] as const;
export type Level = (typeof LEVELS)[number];

export const FIGURES = ['geteld', 'projectie'] as const;
type Figures = (typeof FIGURES)[number];

/** Shares of outcomes that an interval holds, in percent. */
export const INTERVALS = ['80', '95'] as const;
type Interval = (typeof INTERVALS)[number];

/** Several soorten: a row for each, or one for their sum. */
export const SOORT_ROWS = ['apart', 'som'] as const;
type SoortRows = (typeof SOORT_ROWS)[number];

/** Columns that tell which area a row is about: its code, its name, and the regions that it is in. */
export const ATTRIBUTES = ['code', 'naam', ...DIVISIONS] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Lines beside the projection: what was expected earlier, other methods, and forecasts and later counts of the reader's own. */
export const DATASET_LINES = ['eerder', 'methoden', 'eigen'] as const;
export type DatasetLine = (typeof DATASET_LINES)[number];

/** A row per area, soort and year, or a row per area and soort with a column per year. */
export const FORMS = ['lang', 'breed'] as const;
type Form = (typeof FORMS)[number];

/** Measures beside the pupils, which are always in a data set. */
export const EXTRA_MEASURES = (Object.keys(MEASURES) as MeasureId[]).filter(
  (id) => id !== 'leerlingen',
);

/** All gemeenten, where some are chosen on the page. */
export const ALL = 'alle';

/** What makes a data set of the figures on the page, beside the sector, soorten, base year and scenarios that every part of it shares. */
export interface DatasetChoice {
  readonly levels: readonly Level[];
  /** Codes of gemeenten and regions (`GM0197`, `corop.09`, `eigen.0`), or `ALL`; empty is what is chosen on the page, or all where nothing is. */
  readonly within: readonly string[];
  /** First and last year; null is every year. */
  readonly span: readonly [number, number] | null;
  readonly figures: readonly Figures[];
  readonly intervals: readonly Interval[];
  readonly measures: readonly MeasureId[];
  readonly lines: readonly DatasetLine[];
  /** The area that has the first two of them, as in the chart; null is every row. */
  readonly linesOf: string | null;
  readonly soortRows: SoortRows;
  readonly attributes: readonly Attribute[];
  readonly form: Form;
  /** By which column rows are sorted; null is by area, soort and year. */
  readonly order: { readonly column: string; readonly descending: boolean } | null;
  /** The file that it leaves the site as. */
  readonly format: Format;
  /** Whether it comes in a zip with its data package, explanation and citation. */
  readonly zipped: boolean;
}

export const DEFAULT_DATASET: DatasetChoice = {
  levels: ['gemeente'],
  within: [],
  span: null,
  figures: FIGURES,
  intervals: INTERVALS,
  measures: [],
  lines: [],
  linesOf: null,
  soortRows: 'apart',
  attributes: ['code', 'naam'],
  form: 'lang',
  order: null,
  format: 'csv',
  zipped: true,
};
