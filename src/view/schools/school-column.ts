import type { SchoolFigures } from '../../state/schools/school-figures.ts';
import type { SchoolColumnKey } from '../../state/selection/school-options.ts';
import type { Column } from '../kit/columns.ts';

/** A column of the table of schools. */
export interface SchoolColumn extends Column<SchoolFigures> {
  key: SchoolColumnKey;
  /** The value by which the table is sorted; NaN and an empty text come last. */
  sortBy: (school: SchoolFigures) => number | string;
  /** Whether the column is shown until the user chooses columns. */
  isUsual: boolean;
}
