import type { Cell, Field } from '../table.ts';
import type { Subject } from './part.ts';

/** A column whose value does not depend on the year. */
export interface SubjectVariable {
  field: Field;
  value(subject: Subject): Cell;
}

/** A column whose value depends on the year. */
export interface YearVariable {
  field: Field;
  /** The years in which the column can have a value: the wide form has columns for these years only. */
  years: 'all' | 'counted' | 'projected' | readonly number[];
  value(subject: Subject, year: number): Cell;
}
