import type { Division } from '../../areas/divisions.ts';
import type { Counted } from '../../tables/counted.ts';
import type { FieldWords } from '../../text/fields.ts';

/** The choices that decide which columns and rows a data set has. */
export interface Shape {
  /** `lang`: a row per area, soort and year; `breed`: a row per area and soort, with columns per year. */
  form: 'lang' | 'breed';
  /** What is counted, which decides the columns of the numbers and of the years. */
  counted: Counted;
  /** The years of the rows; of exam candidates school years, by the calendar year in which they begin. */
  years: readonly number[];
  /** The columns that name the area of a row: its code, its name, and the regions that it is in by division. */
  attributes: readonly ('code' | 'naam' | Division)[];
  /** The intervals of the projection that get columns: those of 80 % or of 95 % of outcomes. */
  intervals: readonly ('80' | '95')[];
  /** The base year, with which the measures compare. */
  base: number;
  /** The years in which the counts of the site are provisional. */
  provisional: readonly number[];
  /** The texts that describe the columns of what is counted, in the language of the data set. */
  words: FieldWords;
}
