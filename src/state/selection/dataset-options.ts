import { DIVISIONS } from '../../areas/divisions.ts';
import { isAbout, MEASURES, type About, type MeasureId } from '../../measures/catalog.ts';

/**
 * The levels of rows: a row can be about a gemeente, a region of a division, a region of the user (`eigen`) or the country
 * (`land`).
 */
export const LEVELS = ['gemeente', ...DIVISIONS, 'eigen', 'land'] as const;
export type Level = (typeof LEVELS)[number];

/** What a data set has rows about: areas (`gebieden`), or single schools (`vestigingen`). */
export const UNITS = ['gebieden', 'vestigingen'] as const;

export const FIGURES = ['geteld', 'projectie'] as const;

/** The intervals of projections that a data set can have, by the percentage of outcomes that each holds. */
export const INTERVALS = ['80', '95'] as const;

/** Whether several soorten have rows of their own (`apart`), or share one row with their sum (`som`). */
export const SOORT_ROWS = ['apart', 'som'] as const;

/** The columns about the area of a row that a data set can have: its code, its name, and its region in each division. */
export const ATTRIBUTES = ['code', 'naam', ...DIVISIONS] as const;

/**
 * The kinds of lines that a data set can have as further columns: projections from earlier origins (`eerder`), projections by
 * other methods (`methoden`), and forecasts and later counts of user files (`eigen`).
 */
export const DATASET_LINES = ['eerder', 'methoden', 'eigen'] as const;
export type DatasetLine = (typeof DATASET_LINES)[number];

/**
 * The layouts of a data set: a row per area, soort and year (`lang`), or a row per area and soort with columns for each year
 * (`breed`).
 */
export const FORMS = ['lang', 'breed'] as const;

/** The measures that can be added to a data set. The number of pupils is not among them, because every data set has it. */
export const EXTRA_MEASURES = (Object.keys(MEASURES) as MeasureId[]).filter(
  (id) => id !== 'leerlingen',
);

/** Returns whether a data set about these soorten can have a column with the values of a measure. */
export function isColumn(
  id: MeasureId,
  { counted, soorten, soortRows }: About & { soortRows: (typeof SOORT_ROWS)[number] },
): boolean {
  return soortRows === 'som'
    ? isAbout(id, { counted, soorten })
    : soorten.some((one) => isAbout(id, { counted, soorten: [one] }));
}

/** The value of the choice `within` that stands for all gemeenten, also when some are selected on the page. */
export const ALL = 'alle';
