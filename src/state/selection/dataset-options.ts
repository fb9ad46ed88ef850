import { DIVISIONS } from '../../areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';

/** The kinds of area that a row can be about: a gemeente, a region of a division or of the user, or the country. */
export const LEVELS = ['gemeente', ...DIVISIONS, 'eigen', 'land'] as const;
export type Level = (typeof LEVELS)[number];

export const FIGURES = ['geteld', 'projectie'] as const;

/** The intervals that can be added, by the percentage of outcomes that each holds. */
export const INTERVALS = ['80', '95'] as const;

/** Whether several soorten have a row each, or one row for their sum. */
export const SOORT_ROWS = ['apart', 'som'] as const;

/** Columns about the area of a row: its code, its name and its regions. */
export const ATTRIBUTES = ['code', 'naam', ...DIVISIONS] as const;

/**
 * The kinds of further columns: projections from earlier origins, projections by other methods, and forecasts and later counts of
 * user files.
 */
export const DATASET_LINES = ['eerder', 'methoden', 'eigen'] as const;
export type DatasetLine = (typeof DATASET_LINES)[number];

/** The layouts of a data set: a row per area, soort and year, or a row per area and soort with a column per year. */
export const FORMS = ['lang', 'breed'] as const;

/** The measures that can be added to a data set. Pupils are always in it. */
export const EXTRA_MEASURES = (Object.keys(MEASURES) as MeasureId[]).filter(
  (id) => id !== 'leerlingen',
);

/** The value that stands for all gemeenten, also when some are selected on the page. */
export const ALL = 'alle';
