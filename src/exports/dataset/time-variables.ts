import type { Counted } from '../../tables/counted.ts';
import { schoolYear } from '../../text/school-year.ts';
import type { Cell, Field } from '../table.ts';
import type { Shape } from './shape.ts';

/** A column of the long form that says the year of the row. */
interface TimeVariable {
  field: Field;
  value(year: number): Cell;
}

/**
 * Returns the columns that say the year of a row: `jaar`, the year of the teldatum; of exam candidates `schooljaar`, such as
 * `2024-25`, and `jaar`, the calendar year in which the school year begins.
 */
export function timeVariables({ counted, words }: Shape): TimeVariable[] {
  const year: TimeVariable = {
    field: { name: 'jaar', type: 'year', description: words.jaar },
    value: (year) => year,
  };
  if (counted !== 'examen') return [year];
  const ofSchool: TimeVariable = {
    field: { name: 'schooljaar', type: 'string', description: words.schooljaar },
    value: schoolYear,
  };
  return [ofSchool, year];
}

/** Returns what the name of a column of the wide form ends in for a year: `2025`, or `2024_25` for a school year. */
export const yearSuffix = (counted: Counted, year: number): string =>
  counted === 'examen' ? schoolYear(year).replace('-', '_') : String(year);
