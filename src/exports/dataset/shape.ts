import type { Division } from '../../areas/divisions.ts';
import type { FieldWords } from '../../text/fields.ts';

/** How a data set is laid out. */
export interface Shape {
  /** `lang`: a row per area, soort and year; `breed`: a row per area and soort, with columns per year. */
  form: 'lang' | 'breed';
  years: readonly number[];
  /** The columns that identify the area of a row. */
  attributes: readonly ('code' | 'naam' | Division)[];
  /** Intervals of the projection, by the share of outcomes they hold in percent. */
  intervals: readonly ('80' | '95')[];
  /** The base year of measures. */
  base: number;
  /** Years whose figures are provisional. */
  provisional: readonly number[];
  /** Describes the columns. */
  words: FieldWords;
}
