import type { Cell, Field } from '../table.ts';
import type { Subject } from './part.ts';

/** A column of a data set whose value is the same in all years, such as the name of the area. */
export interface SubjectVariable {
  field: Field;
  value(subject: Subject): Cell;
}

/** A column of a data set whose value differs by year, such as the pupils. */
export interface YearVariable {
  field: Field;
  /**
   * The years in which the column can have a value. The wide form has a column for each of these years that is in the data set.
   */
  years: 'all' | 'counted' | 'projected' | readonly number[];
  value(subject: Subject, year: number): Cell;
  /** The expected pupils that `value` rounds; absent in a column without expected pupils. */
  expected?(subject: Subject, year: number): number;
}
